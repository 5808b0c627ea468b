/** One draft: the text in the middle, outline and panel beside it, time along the bottom. */
import { html } from "lit";
import { guard } from "lit/directives/guard.js";
import { View } from "./base.js";
import "./panel.js";
import "./time.js";
import { header } from "./header.js";
import { faults } from "./faults.js";
import { side } from "./side.js";
import { nameOf } from "./provisions.js";
import { earlier, marksIn, present } from "./text.js";
import { Focus } from "../focus.js";
import { Fresh } from "../fresh.js";
import { Session } from "../session.js";
import { Renderings } from "../renderings.js";
import { Table } from "../table.js";
import { meetingOf } from "../meeting.js";
import { deskOf, rightsOf } from "../desk.js";
import { Editor } from "../editor.js";
import { selectedIn } from "../selection.js";
import { Soon } from "../soon.js";
import { post } from "../http.js";
import { languageOf } from "../scripts.js";
import { LABELS as L } from "../labels.js";

/** What stands beside the text follows it this much later while somebody types. */
const BESIDE_MS = 300;

/** The provision that something in the page is part of, unless it is being edited. */
const idAt = (target) => (target.closest(".cm-editor") ? undefined : target.closest("[data-id]")?.dataset.id);

class DraftView extends View {
  static properties = {
    me: {}, instrument: {}, start: {}, arrival: {},
    active: { state: true }, editing: { state: true }, then: { state: true }, fault: { state: true },
  };
  #editor;
  #focused = new Focus(this);
  #fresh = new Fresh(() => this.requestUpdate());
  #cursors = "";
  #wanted;
  #arrived;
  #convened = false;
  #news = -1;
  #restedAt = 0;
  #isUrgent = false;
  #wake = () => {};
  #desk;
  #beside = new Soon(() => this.#stir());

  /**
   * However many type, what comes within one frame is drawn together, and as much time as drawing took is left to whoever
   * sits here; what they do here is drawn at once.
   */
  async scheduleUpdate() {
    if (this.hasUpdated && !this.#isUrgent) {
      await new Promise((drawn) => {
        this.#wake = drawn;
        const restMs = this.#restedAt - performance.now();
        setTimeout(() => requestAnimationFrame(drawn), Math.max(0, restMs));
      });
    }
    this.#isUrgent = false;
    const began = performance.now();
    super.scheduleUpdate();
    setTimeout(() => { this.#restedAt = 2 * performance.now() - began; });
  }

  #atOnce() {
    this.#isUrgent = true;
    this.#wake();
  }

  /** Now, and not once whatever is done here has ended. */
  #draw() {
    this.#atOnce();
    this.performUpdate();
  }

  connectedCallback() {
    super.connectedCallback();
    this.#focused.start();
    this.session = new Session(this.instrument, this.me.person);
    this.session.addEventListener("changed", () => this.requestUpdate());
    this.session.addEventListener("edited", ({ detail }) => this.#edited(detail));
    this.session.addEventListener("carried", ({ detail }) => this.#carried(detail));
    this.session.addEventListener("reset", () => {
      this.#stir();
      if (this.editing) this.#editor?.reset(this.session.draft.shown(this.editing));
    });
    this.session.addEventListener("ended", () => this.tell("signed-out"));
    this.table = new Table(this.instrument, new Renderings(this.instrument));
    this.session.addEventListener("told", ({ detail }) => this.#hear(detail));
    this.session.addEventListener("loaded", () => this.#hear());
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
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#focused.stop();
    this.#editor?.destroy();
    this.#fresh.stop();
    this.#beside.stop();
    this.table.stop();
    this.meeting?.stop();
    this.session.stop();
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

  get mayEdit() {
    return rightsOf(this).may("EDIT") && !this.session.draft.frozen;
  }

  get mayOrder() {
    return rightsOf(this).may("STRUCTURE");
  }

  /** Where the caret is, in the provision that is being edited. */
  get caret() { return this.#editor?.selection.head; }

  /** The words of the provision at hand that are selected: `{start, end}`, or nothing. */
  selected = () => {
    const { anchor, head } = this.#editor?.selection ?? {};
    if (this.editing !== this.active) return selectedIn(this.#element(this.active)?.querySelector("span.words"));
    return { start: Math.min(anchor, head), end: Math.max(anchor, head) };
  };

  /** Others' edit: into the editor if it is open there, and marked for a while. */
  #edited({ provision, edit, by }) {
    if (provision === this.editing) this.#editor?.take(edit);
    this.table.shift(provision, edit);
    this.#fresh.mark(provision, by);
  }

  /** Whoever types in words that stand in another provision now goes on with them there. */
  #carried({ from, into }) {
    if (from !== this.editing || !this.#editor?.hasFocus) return;
    const behind = this.#editor.text.length - this.caret;
    const head = this.session.draft.shown(into).length - behind;
    if (head >= 0) this.#edit(into, { head });
  }

  /** What has the focus keeps it where it comes to stand elsewhere. */
  update(changed) {
    const focused = document.activeElement;
    const isTyping = this.#editor?.hasFocus;
    super.update(changed);
    if (focused === document.activeElement || !this.contains(focused)) return;
    if (isTyping) this.#editor.resume();
    else focused.focus();
  }

  updated() {
    const { provisions, title } = this.session.draft;
    document.title = title ? `${title} – Travaux` : "Travaux";
    if (this.#wanted && provisions.has(this.#wanted)) {
      const id = this.#wanted;
      this.#wanted = undefined;
      this.#edit(id);
    }
    if (this.start !== this.#arrived && provisions.has(this.start)) {
      this.#arrived = this.start;
      this.#show(this.start);
    }
    if (!this.editing) return;
    const one = provisions.get(this.editing);
    if (!this.mayEdit || !one || one.suppressed) return this.#leave();
    this.#editor?.reset(this.session.draft.shown(this.editing));
    this.#showCursors();
  }

  /** Who else is in which provision. */
  get #others() {
    const { here, own } = this.session;
    return Map.groupBy([...here.values()].filter(({ session }) => session !== own), ({ provision }) => provision);
  }

  #showCursors() {
    const marks = marksIn(this.editing, this.#others.get(this.editing) ?? [], this.table.consensus);
    const told = JSON.stringify(marks);
    if (told !== this.#cursors) {
      this.#cursors = told;
      this.#editor?.show(marks);
    }
  }

  /** Opens the provision for typing, with the caret at a place or where somebody pointed, before the next key is heard. */
  #edit(id, place) {
    this.active = id;
    const one = this.session.draft.provisions.get(id);
    if (!this.mayEdit || this.editing === id || !one || one.suppressed) return;
    this.#editor?.destroy();
    this.#editor = undefined;
    this.editing = id;
    this.#draw();
    const parent = this.#element(id)?.querySelector(".words");
    if (!parent || this.editing !== id) return;
    const text = this.session.draft.shown(id);
    this.#cursors = "";
    this.#editor = new Editor({
      parent,
      text,
      label: nameOf(one, text),
      language: languageOf(text, this.session.draft.language),
      onEdit: (edit) => {
        this.table.shift(id, edit);
        this.session.type(id, edit);
      },
      onMove: (place, typing) => this.session.move(id, place, typing),
      keys: [
        { key: "Escape", run: () => this.#leave(true) },
        { key: "Alt-ArrowUp", run: () => this.#step(-1) },
        { key: "Alt-ArrowDown", run: () => this.#step(1) },
        { key: "Mod-z", run: () => this.#editor.undo() || this.#undo(id) },
      ],
    });
    this.#editor.focus(place);
    this.#showCursors();
  }

  #leave(refocus) {
    const id = this.editing;
    this.#editor?.destroy();
    this.#editor = undefined;
    this.editing = undefined;
    this.session.move();
    this.#atOnce();
    if (refocus) this.#element(id)?.focus();
    return true;
  }

  /** Edits it as soon as it is part of the draft. */
  editWhenThere(id) {
    this.#wanted = id;
    this.requestUpdate();
  }

  #element(id) {
    return this.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  /** Own edits from before this editor was opened are taken back by the server. */
  #undo(provision) {
    if (this.mayEdit && this.session.draft.unsent === 0) {
      const id = `undo-${crypto.randomUUID()}`;
      this.attempt(() => post(`/api/instruments/${this.instrument}/undo`, { provision, id }));
    }
    return true;
  }

  #step(by) {
    const ids = [...this.querySelectorAll("article [data-id]")].map((there) => there.dataset.id);
    const next = ids[ids.indexOf(this.active) + by];
    if (!next) return true;
    if (this.editing && !this.session.draft.provisions.get(next).suppressed) this.#edit(next);
    else {
      if (this.editing) this.#leave();
      this.#focus(next);
    }
    return true;
  }

  #focus(id) {
    this.active = id;
    this.#atOnce();
    this.#element(id)?.focus();
  }

  #at = ({ target }) => {
    this.active = idAt(target) ?? this.active;
  };

  #key = (event) => {
    const id = idAt(event.target);
    if (!id) return;
    const rule = {
      Enter: () => this.#edit(id),
      F2: () => this.#edit(id),
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
    }[event.key];
    const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey);
    if (rule || isUndo) {
      event.preventDefault();
      if (isUndo) this.#undo(id);
      else rule();
    }
  };

  #point = (event) => {
    const id = idAt(event.target);
    if (id && getSelection().isCollapsed) this.#edit(id, { x: event.clientX, y: event.clientY });
  };

  render() {
    const { draft, draft: { language } } = this.session;
    const desk = (this.#desk ??= deskOf(this));
    this.table.attend(this.active);
    return html`${header(this.session, this.me)}
      <nav aria-label=${L.outline} tabindex="0">${side(desk, this.instrument, this.active, this.#go)}</nav>
      <main aria-label=${L.textOf} tabindex="-1"><travaux-silence .desk=${desk} .silences=${this.table.around.silences}></travaux-silence><article lang=${language ?? "en"}
          @keydown=${this.#key} @click=${this.#point} @focusin=${this.#at}>
        ${faults(this.fault || this.session.fault, this.session.lost, this.#forget)}
        ${this.then ? guard([desk], () => earlier(this.then, this.table, language, this.active)) : this.#present(draft)}
      </article></main>
      <aside aria-label=${L.provision} tabindex="0">
        <travaux-panel .view=${this} .desk=${desk} .instrument=${this.instrument} .provision=${this.active}
          .seen=${this.#news}></travaux-panel></aside>
      <travaux-time .instrument=${this.instrument} .head=${draft.head} .arrival=${this.arrival}
        @moment=${({ detail }) => this.#travel(detail)}></travaux-time>`;
  }

  #forget = () => {
    this.fault = "";
    this.session.forget();
  };

  #go = (event, id) => {
    event.preventDefault();
    this.#show(id);
  };

  #show(id) {
    this.#element(id)?.scrollIntoView({ block: "start" });
    this.#focus(id);
  }

  #present(draft) {
    return present({
      draft,
      table: this.table,
      here: this.active,
      editing: this.editing,
      fresh: (id) => this.#fresh.by(id),
      others: this.#others,
    });
  }

  async #travel(then) {
    if (then && this.editing) this.#leave();
    this.then = then;
    this.table.look(then?.at);
    this.meeting?.look(then?.at);
    await this.updateComplete;
    const changes = [...this.querySelectorAll(".p.changed")];
    const main = this.querySelector("main").getBoundingClientRect();
    const isSeen = (there) => {
      const { top, bottom } = there.getBoundingClientRect();
      return bottom > main.top && top < main.bottom;
    };
    if (changes.length > 0 && !changes.some(isSeen)) changes[0].scrollIntoView({ block: "center" });
  }
}
customElements.define("travaux-draft", DraftView);
