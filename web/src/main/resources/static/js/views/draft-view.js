/** One draft: the text in the middle, outline and panel beside it, time along the bottom. */
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import "./panel.js";
import "./since.js";
import "./time.js";
import { header } from "./header.js";
import { faults, unread } from "./faults.js";
import { Paced } from "./paced.js";
import { side } from "./side.js";
import { earlier, present, revealChanges } from "./text.js";
import { Typing } from "./typing.js";
import { Focus } from "../focus.js";
import { Fresh } from "../fresh.js";
import { Left } from "../left.js";
import { Session } from "../session.js";
import { Renderings } from "../renderings.js";
import { Table } from "../table.js";
import { meetingOf } from "../meeting.js";
import { deskOf, rightsOf } from "../desk.js";
import { Soon } from "../soon.js";
import { Stretches } from "../stretches.js";
import { post } from "../http.js";
import { LABELS as L } from "../labels.js";

/** What stands beside the text follows it this much later while somebody types. */
const BESIDE_MS = 300;

/** The provision that something in the page is part of, unless it is being edited. */
const idAt = (target) => (target.closest(".cm-editor") ? undefined : target.closest("[data-id]")?.dataset.id);

class DraftView extends Paced {
  static properties = {
    me: {}, instrument: {}, start: {}, arrival: {},
    active: { state: true }, editing: { state: true }, then: { state: true }, fault: { state: true }, unfolded: { state: true },
    since: { state: true }, compared: { state: true },
  };
  #typing = new Typing(this);
  #stretches = new Stretches();
  #focused = new Focus(this);
  #fresh = new Fresh(() => this.requestUpdate());
  #wanted;
  #arrived;
  #convened = false;
  #news = -1;
  #desk;
  #beside = new Soon(() => this.#stir());
  #left;

  connectedCallback() {
    super.connectedCallback();
    this.#focused.start();
    this.session = new Session(this.instrument, this.me.person);
    this.session.addEventListener("changed", () => this.requestUpdate());
    this.session.addEventListener("edited", ({ detail }) => this.#edited(detail));
    this.session.addEventListener("carried", ({ detail }) => this.#typing.carry(detail));
    this.session.addEventListener("reset", () => {
      this.#stir();
      if (this.editing) this.#typing.reset();
    });
    this.session.addEventListener("ended", () => this.tell("signed-out"));
    this.table = new Table(this.instrument, new Renderings(this.instrument));
    this.session.addEventListener("told", ({ detail }) => this.#hear(detail));
    this.session.addEventListener("loaded", () => this.#hear());
    this.#left = new Left(this.me.person, this.instrument, () => this.session.draft.seen, () => this.requestUpdate());
    this.#left.start();
    this.session.addEventListener("changed", () => this.#convene());
    this.table.addEventListener("changed", () => this.#stir());
    this.session.start();
  }

  /** What is typed elsewhere is no news of the provision at hand; without events, all may be another. */
  #hear(events) {
    const isTyping = events?.every(({ type }) => type.endsWith("text-edited"));
    if (!events?.every(({ type, provision }) => type === "text-edited" && provision !== this.active)) {
      this.#news = this.session.draft.seen;
      this.#beside.in(isTyping ? BESIDE_MS : 0);
    }
    if (events) this.table.hear(events);
    else this.table.again();
  }

  /** Not only what reads otherwise is drawn anew, but what stands beside the text too. */
  #stir() {
    this.#desk = undefined;
    this.requestUpdate();
  }

  willUpdate(changed) {
    if (changed.size > 0) this.#desk = undefined;
    if (changed.has("arrival")) this.compared = undefined;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const all = [this.#focused, this.#left, this.#typing, this.#fresh, this.#beside, this.table, this.meeting, this.session];
    for (const one of all) one?.stop();
  }

  /** The meeting that has the draft before it, once it is known whose draft it is. */
  async #convene() {
    const { body } = this.session.draft;
    if (!body || this.#convened) return;
    this.#convened = true;
    this.meeting = await meetingOf(body);
    this.meeting?.addEventListener("changed", () => this.#stir());
    this.#stir();
    if (!this.isConnected) this.meeting?.stop();
  }

  get mayEdit() { return rightsOf(this).may("EDIT") && !this.session.draft.frozen; }

  get mayOrder() { return rightsOf(this).may("STRUCTURE"); }

  /** Where the caret is, in the provision that is being edited. */
  get caret() { return this.#typing.caret; }

  /** The words of the provision at hand that are selected: `{start, end}`, or nothing. */
  selected = () => this.#typing.selected;

  /** Others' edit: into the editor if it is open there, and marked for a while. */
  #edited({ provision, edit, by }) {
    if (provision === this.editing) this.#typing.take(edit);
    this.table.shift(provision, edit);
    this.#fresh.mark(provision, by);
  }

  /** What has the focus keeps it where it comes to stand elsewhere. */
  update(changed) {
    const focused = document.activeElement;
    const isTyping = this.#typing.hasFocus;
    super.update(changed);
    this.#typing.stay();
    if (focused === document.activeElement || !this.contains(focused)) return;
    if (isTyping) this.#typing.resume();
    else focused.focus();
  }

  updated() {
    const { provisions, title } = this.session.draft;
    document.title = title ? `${title} – Travaux` : "Travaux";
    if (this.#wanted && provisions.has(this.#wanted)) {
      const id = this.#wanted;
      this.#wanted = undefined;
      this.#typing.open(id);
    }
    if (this.start !== this.#arrived && provisions.has(this.start)) {
      this.#arrived = this.start;
      this.#show(this.start);
    }
    this.#typing.follow();
  }

  /** Who else is in which provision. */
  get others() {
    const { here, own } = this.session;
    return Map.groupBy([...here.values()].filter(({ session }) => session !== own), ({ provision }) => provision);
  }

  /** Edits it as soon as it is part of the draft. */
  editWhenThere(id) {
    this.#wanted = id;
    this.requestUpdate();
  }

  element(id) {
    return this.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  /** Own edits from before this editor was opened are taken back by the server. */
  undo(provision) {
    if (this.mayEdit && this.session.draft.unsent === 0) {
      const id = `undo-${crypto.randomUUID()}`;
      this.attempt(() => post(`/api/instruments/${this.instrument}/undo`, { provision, id }));
    }
    return true;
  }

  step(by) {
    const ids = [...this.querySelectorAll("article [data-id]")].map((there) => there.dataset.id);
    const next = ids[ids.indexOf(this.active) + by];
    if (!next) return true;
    if (this.editing && !this.session.draft.provisions.get(next).suppressed) this.#typing.open(next);
    else {
      if (this.editing) this.#typing.leave();
      this.#focus(next);
    }
    return true;
  }

  #focus(id) {
    this.active = id;
    this.atOnce();
    this.element(id)?.focus();
  }

  #at = ({ target }) => {
    this.active = idAt(target) ?? this.active;
  };

  #key = (event) => {
    const id = idAt(event.target);
    if (!id) return;
    const rule = {
      Enter: () => this.#typing.open(id),
      F2: () => this.#typing.open(id),
      ArrowDown: () => this.step(1),
      ArrowUp: () => this.step(-1),
    }[event.key];
    const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey);
    if (rule || isUndo) {
      event.preventDefault();
      if (isUndo) this.undo(id);
      else rule();
    }
  };

  #point = (event) => {
    const id = idAt(event.target);
    if (id && getSelection().isCollapsed) this.#typing.open(id, { x: event.clientX, y: event.clientY });
  };

  render() {
    const { draft, draft: { language }, fault } = this.session;
    if (fault && draft.seen < 0) return unread(L.draft, L.back, fault);
    const desk = (this.#desk ??= deskOf(this));
    this.table.attend(this.active);
    return html`${header(this.session, this.me)}
      <nav aria-label=${L.outline} tabindex="0" class=${this.unfolded ? "unfolded" : ""} @click=${this.#fold}>
        <button class="unfold" aria-expanded=${Boolean(this.unfolded)} @click=${() => (this.unfolded = !this.unfolded)}>${L.unfold}</button>
        ${this.since ? html`<travaux-since .desk=${desk} .left=${this.#left.last} .person=${this.me.person} .go=${this.#go}
          @compared=${this.#compare} @closed=${this.#closeSince}></travaux-since>` : nothing}
        ${side(desk, this.instrument, this.active, this.#go)}</nav>
      <main aria-label=${L.textOf} tabindex="-1"><travaux-silence .desk=${desk} .silences=${this.table.around.silences}></travaux-silence><article lang=${language ?? "en"}
          @keydown=${this.#key} @click=${this.#point} @focusin=${this.#at}>
        ${faults(this.fault || this.session.fault, this.session.lost, this.#forget)}
        ${this.then ? guard([desk], () => earlier(this.then, this.table, language, this.active)) : this.#present(draft)}
      </article></main>
      <aside aria-label=${L.provision} tabindex="0">
        <travaux-panel .view=${this} .desk=${desk} .instrument=${this.instrument} .provision=${this.active}
          .seen=${this.#news}></travaux-panel></aside>
      <travaux-time .instrument=${this.instrument} .head=${draft.head} .arrival=${this.compared ?? this.arrival} .left=${this.#left.last}
        @since=${this.#tellSince} @moment=${({ detail }) => this.#travel(detail)}></travaux-time>`;
  }

  /** The list of what others did meanwhile has the focus as soon as it is there. */
  #tellSince = () => {
    this.since = this.unfolded = true;
    this.draw();
    this.querySelector("section.since")?.focus();
  };

  #closeSince = () => {
    this.since = false;
    this.querySelector("travaux-time .since").focus();
  };

  /** The list may be in front of the text. */
  #compare = () => {
    this.unfolded = false;
    this.compared = { at: this.#left.last.position, since: "now" };
  };

  #forget = () => {
    this.fault = "";
    this.session.forget();
  };

  /** Where there is little room, what somebody is led to is there again before they are led to it. */
  #fold = {
    capture: true,
    handleEvent: ({ target }) => {
      if (!this.unfolded || !target.closest("a")) return;
      this.unfolded = false;
      this.draw();
    },
  };

  #go = (event, id) => {
    event.preventDefault();
    this.#show(id);
  };

  #show(id) {
    this.element(id)?.scrollIntoView({ block: "start" });
    this.#focus(id);
  }

  #present(draft) {
    return present({
      draft,
      stretches: this.#stretches,
      table: this.table,
      here: this.active,
      editing: this.editing,
      fresh: (id) => this.#fresh.by(id),
      others: this.others,
    });
  }

  async #travel(then) {
    if (then && this.editing) this.#typing.leave();
    this.then = then;
    this.table.look(then?.at);
    this.meeting?.look(then?.at);
    await this.updateComplete;
    revealChanges(this.querySelector("main"));
  }
}
customElements.define("travaux-draft", DraftView);
