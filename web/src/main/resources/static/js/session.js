/**
 * One draft, live: the connection, the state, what is kept in the browser. Dispatches
 *
 * - `changed` when anything that is shown is another
 * - `edited` with `{provision, edit, by}` for what others typed, over what is shown
 * - `worded` with `{part, edit, by}` for what others typed in a proposal or an option that is open for typing
 * - `carried` with `{from, into}` where the last words of a provision stand at the end of another now
 * - `told` with what came from the log
 * - `loaded` when the whole draft was read, and what had come from the log until then is not told
 * - `reset` where a shown text, or its number, is another now and cannot be followed edit by edit
 * - `ended` when the server does not know any more who this is
 */
import { Draft } from "./draft.js";
import { AGAIN_AFTER_MS, Line, PASSING } from "./protocol.js";
import { Unsent } from "./store.js";
import { get } from "./http.js";
import { begin, end } from "./typed.js";
import { Here } from "./here.js";
import { readsOf } from "./reads.js";
import { LABELS as L } from "./labels.js";

const PRESENCE_EVERY_MS = 100;
const UNREAD = new Set(["MALFORMED", "INVALID", "TOO_LARGE"]);

export class Session extends EventTarget {
  draft = new Draft();
  here = new Here();
  as;
  fault = "";
  lost = [];
  joined = false;
  #id;
  #person;
  #line = new Line();
  #unsent;
  #own;
  #ground;
  #place;
  #told;
  #again;

  constructor(id, person) {
    super();
    this.#id = id;
    this.#person = person;
    const on = (type, rule) => this.#line.addEventListener(type, ({ detail }) => rule(detail));
    on("open", () => this.#join());
    on("closed", (detail) => this.#left(detail));
    on("joined", (message) => this.#joinedAt(message));
    on("events", (message) => this.#take(message));
    on("ack", (message) => this.#acknowledged(message));
    on("presence", (message) => this.#presence(message));
    on("error", (message) => this.#error(message));
    on("resync", () => this.#join());
  }

  async start() {
    begin(this);
    this.#unsent = await Unsent.open(this.#person, this.#id);
    const kept = this.#unsent.load();
    if (kept) {
      this.draft.restore(kept);
      this.#grounded();
    }
    this.#line.start();
  }

  stop() {
    end(this);
    this.#line.stop();
    clearTimeout(this.#told);
    clearTimeout(this.#again);
    this.#unsent?.close();
  }

  get #path() { return `/api/instruments/${this.#id}`; }

  /** Own position in the roll of who is here. */
  get own() { return this.#own; }

  get state() {
    return !this.joined ? "offline" : this.draft.unsent ? "saving" : "saved";
  }

  /** Own typing, over what is shown: of a provision, or of what is proposed for one. */
  type(part, edit) {
    this.draft.type(part, edit);
    this.#send();
  }

  /** Opens what is proposed for a provision. @returns whether it is open for typing */
  async write(part) {
    const { draft: { proposed, seen } } = this;
    if (!proposed.has(part)) {
      proposed.await(part);
      proposed.open(part, await readsOf(this.#path, part, seen).catch(() => undefined));
    }
    return this.draft.proposed.has(part);
  }

  /** Where the person is; told now and then, the last place always. */
  move(provision, place, typing) {
    this.#place = { type: "presence", draft: this.#id, ...(provision && { provision, ...place, typing }) };
    this.#told ??= setTimeout(() => {
      this.#told = undefined;
      if (this.joined) this.#line.send(this.#place);
    }, PRESENCE_EVERY_MS);
  }

  /** The text that restored edits are over, as it stood then. */
  #grounded() {
    const { draft } = this;
    const { seen, ownProposed: parts } = draft;
    parts.forEach((part) => draft.proposed.await(part));
    const asked = [get(`${this.#path}?at=${seen}`), ...parts.map((part) => readsOf(this.#path, part, seen))];
    this.#ground ??= Promise.all(asked).then(
      ([then, ...told]) => {
        draft.load({ ...then, head: seen, position: seen });
        parts.forEach((part, at) => draft.proposed.open(part, told[at]));
        this.#changed();
      },
      (problem) => {
        this.#ground = undefined;
        if (problem.status === 404 || problem.status === 403) this.#anew(problem.message);
        else throw problem;
      });
    return this.#ground;
  }

  /** What is known already is not asked for again: only what came since. */
  async #join() {
    try {
      if (this.draft.seen >= 0 && this.draft.order.length === 0) await this.#grounded();
    } catch {
      return this.#line.again();
    }
    const { seen } = this.draft;
    this.#line.send({ type: "join", draft: this.#id, ...(seen >= 0 && { after: seen }) });
  }

  /** Gives up what cannot be followed any more: the draft is to be read as it stands. */
  #anew(message, words = this.draft.words()) {
    this.#lose(words, message);
    this.draft = new Draft();
    this.#unsent.save(undefined);
    this.#reset();
    this.#changed();
  }

  async #left({ refused }) {
    this.joined = false;
    this.here.clear();
    this.#changed();
    if (refused) {
      const isUnknown = await get("/api/identity/me").then(() => false, ({ status }) => status === 401);
      if (isUnknown) this.dispatchEvent(new CustomEvent("ended"));
    }
  }

  #joinedAt(message) {
    this.as = message.as;
    this.#own = message.session;
    this.here.begin(message.here);
    if (message.provisions) {
      this.draft.load(message);
      this.#reset();
      this.dispatchEvent(new CustomEvent("loaded"));
    }
    this.draft.head = message.head;
    this.joined = true;
    if (this.#place) this.#line.send(this.#place);
    if (this.draft.seen >= this.draft.head) this.#resend();
    this.#changed();
  }

  #resend() {
    for (const edit of this.draft.again()) this.#line.send({ type: "edit", draft: this.#id, ...edit });
    this.#send();
  }

  #take({ to, events }) {
    const behind = this.draft.seen < this.draft.head;
    let structure = false;
    let by;
    try {
      for (const event of events) {
        by = event.by ?? by;
        structure = this.#one({ ...event, by }) || structure;
      }
    } catch (broken) {
      this.#anew(broken.message);
      return this.#join();
    }
    this.draft.seen = Math.max(this.draft.seen, to);
    this.dispatchEvent(new CustomEvent("told", { detail: events }));
    if (structure) this.#numbers();
    if (behind && this.draft.seen >= this.draft.head) this.#resend();
    else this.#send();
    return this.#changed();
  }

  #one(event) {
    const outcome = this.draft.accept(event);
    for (const detail of outcome.edits) {
      this.here.carry(detail);
      this.dispatchEvent(new CustomEvent("edited", { detail }));
    }
    for (const detail of outcome.worded) this.dispatchEvent(new CustomEvent("worded", { detail }));
    if (outcome.lost.length) this.#lose(outcome.lost, L.proposalMoved);
    if (outcome.carried) this.dispatchEvent(new CustomEvent("carried", { detail: outcome.carried }));
    if (outcome.structure) this.#reset();
    return outcome.structure;
  }

  #reset() {
    this.dispatchEvent(new CustomEvent("reset"));
  }

  /** Numbers as the server counts them; places, forms and words are here already. */
  async #numbers() {
    const { draft } = this;
    const at = draft.seen;
    draft.numbered = at;
    const then = await get(`${this.#path}?at=${at}`).catch(() => undefined);
    if (!then || draft.numbered !== at) return;
    for (const { id, number } of then.provisions) {
      const one = draft.provisions.get(id);
      if (one) one.number = number;
    }
    this.#reset();
    this.#changed();
  }

  #send() {
    if (this.joined) {
      for (const edit of this.draft.due()) this.#line.send({ type: "edit", draft: this.#id, ...edit });
    }
    this.#unsent.save(this.draft.keep());
    this.#changed();
  }

  /** Where it is in the log at a place that is still to come here, the event itself tells so. */
  #acknowledged({ id, position }) {
    if (position <= this.draft.seen) this.#give(id);
  }

  /** It is in the log, or, for what reason is told, never will be. Where the rest cannot stand without it, all is read anew. */
  #give(id, why) {
    const all = this.draft.words();
    const words = why ? this.draft.words(id) : [];
    try {
      this.draft.drop(id);
    } catch (broken) {
      this.#anew(why ?? broken.message, all);
      return this.#join();
    }
    if (why) this.#lose(words, why);
    this.#reset();
    this.#send();
  }

  #presence(message) {
    this.here.take(message);
    this.#changed();
  }

  #error({ code, message, field, id }) {
    if (PASSING.has(code)) {
      if (code === "STALE" && id) this.draft.renew(id);
      if (code === "NOT_JOINED") this.#join();
      else this.#retry();
    } else if (id) {
      this.#give(id, code === "TOO_LARGE" ? L.tooLong : message);
    } else if (field === "after") {
      this.#anew(L.logIsShorter);
      this.#join();
    } else if (UNREAD.has(code) && this.draft.unsent > 0) {
      this.#anew(code === "TOO_LARGE" ? L.tooLong : message);
      this.#join();
    } else {
      this.fault = message;
      if (code === "FORBIDDEN" || code === "UNKNOWN") this.joined = false;
    }
    this.#changed();
  }

  /** What was not done for now, whichever it was, is asked for again in a while. */
  #retry() {
    this.#again ??= setTimeout(() => {
      this.#again = undefined;
      if (this.joined) this.#resend();
      else this.#join();
    }, AGAIN_AFTER_MS);
  }

  #lose(words, why) {
    this.lost.push(...words);
    this.fault = why;
  }

  /** The person has read what went wrong. */
  forget() {
    this.fault = "";
    this.lost = [];
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("changed"));
  }
}
