/**
 * One draft, live: the connection, the state, what is kept in the browser. Dispatches `changed` when
 * anything that is shown is another, `edited` with `{provision, edit, by}` for others' edits.
 */
import { Draft } from "./draft.js";
import { Line } from "./protocol.js";
import { Unsent } from "./store.js";
import { get } from "./http.js";

const AGAIN_AFTER_MS = 300;

export class Session extends EventTarget {
  draft = new Draft();
  here = new Map();
  as;
  fault = "";
  lost = [];
  joined = false;
  #id;
  #line = new Line();
  #unsent;
  #own;

  constructor(id, person) {
    super();
    this.#id = id;
    this.#unsent = new Unsent(person, id);
    const kept = this.#unsent.load();
    if (kept) this.draft.restore(kept);
    const on = (type, rule) => this.#line.addEventListener(type, ({ detail }) => rule(detail));
    on("open", () => this.#join());
    on("closed", () => this.#left());
    on("joined", (message) => this.#joinedAt(message));
    on("events", (message) => this.#take(message));
    on("ack", ({ id }) => this.#give(id));
    on("presence", (message) => this.#presence(message));
    on("error", (message) => this.#error(message));
    on("resync", () => this.#join());
  }

  start() {
    this.#line.start();
  }

  stop() {
    this.#line.stop();
  }

  get state() {
    return !this.joined ? "offline" : this.draft.unsent ? "saving" : "saved";
  }

  /** Own typing, over what is shown. */
  type(provision, edit) {
    this.draft.type(provision, edit);
    this.#send();
  }

  /** Where the person is. */
  move(provision, place, typing) {
    if (this.joined) this.#line.send({ type: "presence", draft: this.#id, ...(provision && { provision, ...place, typing }) });
  }

  /**
   * What is known already is not asked for again: only what came since, over which own edits are
   * rebased. Where all that is known are own edits from before a reload, the text under them is read first.
   */
  async #join() {
    const { draft } = this;
    if (draft.seen >= 0 && draft.order.length === 0) {
      const then = await get(`/api/instruments/${this.#id}?at=${draft.seen}`);
      draft.load({ ...then, head: then.position, position: draft.seen });
    }
    this.#line.send({ type: "join", draft: this.#id, ...(draft.seen >= 0 && { after: draft.seen }) });
  }

  #left() {
    this.joined = false;
    this.here.clear();
    this.#changed();
  }

  #joinedAt(message) {
    this.as = message.as;
    this.#own = message.session;
    this.fault = "";
    this.here = new Map(message.here.map((one) => [one.session, one]));
    if (message.provisions) this.draft.load(message);
    this.draft.head = message.head;
    this.joined = true;
    if (this.draft.seen >= this.draft.head) this.#resend();
    this.#changed();
  }

  #resend() {
    for (const edit of this.draft.again()) this.#line.send({ type: "edit", draft: this.#id, ...edit });
    this.#send();
  }

  #take({ to, events }) {
    let by;
    let structure = false;
    const behind = this.draft.seen < this.draft.head;
    for (const event of events) {
      by = event.by ?? by;
      const outcome = this.draft.accept({ ...event, by });
      structure ||= outcome.structure;
      for (const detail of outcome.edits) this.dispatchEvent(new CustomEvent("edited", { detail }));
    }
    this.draft.seen = Math.max(this.draft.seen, to);
    if (structure) this.#structure();
    if (behind && this.draft.seen >= this.draft.head) this.#resend();
    else this.#send();
    this.#changed();
  }

  /** Places, forms and numbers as the server computes them; the words are here already. */
  async #structure() {
    const { draft } = this;
    const at = draft.seen;
    const then = await get(`/api/instruments/${this.#id}?at=${at}`);
    if (draft.seen < at || then.provisions.length === 0) return;
    for (const { text, ...form } of then.provisions) {
      draft.provisions.set(form.id, { text, ...draft.provisions.get(form.id), ...form });
    }
    draft.order = then.provisions.map((one) => one.id);
    this.#changed();
  }

  #send() {
    if (this.joined) for (const edit of this.draft.due()) this.#line.send({ type: "edit", draft: this.#id, ...edit });
    this.#unsent.save(this.draft.keep());
    this.#changed();
  }

  /** Acknowledged without an event: it is in the log, or nothing was left of it to be done. */
  #give(id) {
    const touched = this.draft.drop(id);
    for (const provision of touched) this.dispatchEvent(new CustomEvent("reset", { detail: provision }));
    this.#send();
  }

  #presence({ here = [], gone = [] }) {
    for (const one of here) if (one.session !== this.#own) this.here.set(one.session, one);
    for (const session of gone) this.here.delete(session);
    this.#changed();
  }

  #error({ code, message, id }) {
    if (["STALE", "CONTENDED", "BUSY", "UNAVAILABLE", "TOO_FAST", "NOT_JOINED"].includes(code) && id) {
      if (code === "STALE") this.draft.renew(id);
      setTimeout(() => this.joined && this.#resend(), AGAIN_AFTER_MS);
    } else if (code === "TAKEN") {
      return;
    } else if (id) {
      this.lost.push(...this.draft.wordsOf(id));
      this.fault = message;
      this.#give(id);
    } else {
      this.fault = message;
      if (code === "FORBIDDEN" || code === "UNKNOWN") this.joined = false;
    }
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("changed"));
  }
}
