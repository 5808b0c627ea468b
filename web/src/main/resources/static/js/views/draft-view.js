/** One draft: the text in the middle, outline and panel beside it, time along the bottom. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import "./panel.js";
import "./time.js";
import { Session } from "../session.js";
import { Editor } from "../editor.js";
import { colourOf } from "../colours.js";
import { LABELS as L } from "../labels.js";

const MAY_EDIT = new Set(["CHAIR", "VICE_CHAIR", "SECRETARIAT", "DELEGATE"]);
const MAY_ORDER = new Set(["CHAIR", "VICE_CHAIR", "SECRETARIAT"]);
const MARK_MS = 4_000;

class DraftView extends View {
  static properties = { me: {}, instrument: {}, active: { state: true }, editing: { state: true }, then: { state: true } };
  #editor;
  #marks = new Map();

  connectedCallback() {
    super.connectedCallback();
    this.session = new Session(this.instrument, this.me.person);
    this.session.addEventListener("changed", () => this.requestUpdate());
    this.session.addEventListener("edited", ({ detail }) => this.#edited(detail));
    this.session.addEventListener("reset", ({ detail }) => {
      if (detail === this.editing) this.#editor?.reset(this.session.draft.shown(detail));
    });
    this.session.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.session.stop();
  }

  get role() {
    return this.session.as?.role;
  }

  get mayEdit() {
    return MAY_EDIT.has(this.role) && !this.session.draft.frozen && !this.then;
  }

  get mayOrder() {
    return MAY_ORDER.has(this.role) && !this.then;
  }

  /** Others' edit: into the editor if it is open there, and marked for a while. */
  #edited({ provision, edit, by }) {
    if (provision === this.editing) this.#editor?.take(edit);
    clearTimeout(this.#marks.get(provision)?.timer);
    const timer = setTimeout(() => {
      this.#marks.delete(provision);
      this.requestUpdate();
    }, MARK_MS);
    this.#marks.set(provision, { by, timer });
  }

  updated() {
    if (this.editing && this.#editor) {
      const others = [...this.session.here.values()].filter((one) => one.provision === this.editing);
      const told = JSON.stringify(others);
      if (told !== this.told) {
        this.told = told;
        this.#editor.show(others.map(({ by, head }) => ({ who: by.delegation, head })));
      }
      const { provisions } = this.session.draft;
      if (!this.mayEdit || !provisions.has(this.editing) || provisions.get(this.editing).suppressed) this.#leave();
    }
  }

  async #edit(id) {
    this.active = id;
    if (!this.mayEdit || this.editing === id || this.session.draft.provisions.get(id)?.suppressed) return;
    this.#editor?.destroy();
    this.editing = id;
    await this.updateComplete;
    const provision = this.session.draft.provisions.get(id);
    this.told = "";
    this.#editor = new Editor({
      parent: this.querySelector(`[data-id="${id}"] .words`),
      text: this.session.draft.shown(id),
      label: `${L.provision} ${provision.number}`,
      dir: provision.dir ?? "auto",
      readOnly: false,
      onEdit: (edit) => this.session.type(id, edit),
      onMove: (place, typing) => this.session.move(id, place, typing),
      keys: [
        { key: "Escape", run: () => (this.#leave(true), true) },
        { key: "Alt-ArrowUp", run: () => (this.#step(-1), true) },
        { key: "Alt-ArrowDown", run: () => (this.#step(1), true) },
      ],
    });
    this.#editor.focus(this.#editor.text.length);
  }

  #leave(refocus) {
    const id = this.editing;
    this.#editor?.destroy();
    this.#editor = undefined;
    this.editing = undefined;
    this.session.move();
    if (refocus) this.updateComplete.then(() => this.querySelector(`[data-id="${id}"]`)?.focus());
  }

  async #step(by) {
    const { order, provisions } = this.session.draft;
    const shown = order.filter((id) => !provisions.get(id).suppressed);
    const next = shown[shown.indexOf(this.active) + by];
    if (!next) return;
    if (this.editing) this.#edit(next);
    else {
      this.active = next;
      this.querySelector(`[data-id="${next}"]`)?.focus();
    }
  }

  #key(event, id) {
    if (event.target.closest(".cm-editor")) return;
    if (event.key === "Enter") {
      event.preventDefault();
      this.#edit(id);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#step(event.key === "ArrowDown" ? 1 : -1);
    }
  }

  get caret() {
    return this.#editor?.selection.head;
  }

  render() {
    const { draft } = this.session;
    return html`${this.#header(draft)}
      <nav aria-label=${L.outline} tabindex="0">${this.#outline()}</nav>
      <main aria-label=${L.textOf} tabindex="0"><article lang=${draft.language ?? "en"}>
        ${this.session.fault ? html`<p class="fault" role="alert">${this.session.fault}
          ${this.session.lost.length ? html`<br>${L.lost} <q>${this.session.lost.join(" … ")}</q>` : ""}</p>` : ""}
        ${this.then ? this.#past() : this.#present(draft)}
      </article></main>
      <aside aria-label=${L.provision} tabindex="0">
        <travaux-panel .view=${this} .instrument=${this.instrument} .provision=${this.active} .seen=${draft.seen}></travaux-panel></aside>
      <travaux-time .instrument=${this.instrument} .head=${draft.head} @moment=${({ detail }) => this.#travel(detail)}></travaux-time>`;
  }

  #header(draft) {
    const { state } = this.session;
    const unsent = draft.unsent ? `, ${draft.unsent} ${L.unsent}` : "";
    const others = [...this.session.here.values()];
    return html`<header>
      <a href="#" class="back" aria-label=${L.back}>‹</a>
      <h1 dir="auto">${draft.title}</h1>
      <span class="quiet">${draft.body} · ${draft.language}${draft.frozen ? html` · <b>${L.frozen}: ${draft.frozen}</b>` : ""}</span>
      <span class="spring"></span>
      <span class="state ${state}" role="status">${state === "offline" ? "○" : state === "saving" ? "◐" : "●"} ${L[state]}${unsent}</span>
      <span role="group" aria-label=${L.here}>${others.slice(0, 6).map(({ by, typing }) => html`<span class="who ${typing ? "typing" : ""}"
        style="--who:${colourOf(by.delegation)}" title="${by.person}, ${by.role.toLowerCase()}">${by.delegation}</span>`)}
        ${others.length > 6 ? html`<span class="quiet">+${others.length - 6}</span>` : nothing}</span>
    </header>`;
  }

  #outline() {
    const { draft } = this.session;
    const heads = draft.order.map((id) => draft.provisions.get(id))
      .filter((one) => one && !one.suppressed && ["TITLE", "ANNEX", "HEADING"].includes(one.kind));
    return html`<h2>${L.outline}</h2>${heads.map((one) => html`<a href="#/${this.instrument}" style="--level:${one.level}"
      aria-current=${one.id === this.active ? "true" : nothing} @click=${(event) => this.#go(event, one.id)}><b>${one.number}</b><span dir="auto">${draft.shown(one.id)}</span></a>`)}
      <p class="quiet">${L.keys}</p>`;
  }

  #go(event, id) {
    event.preventDefault();
    this.active = id;
    const there = this.querySelector(`[data-id="${id}"]`);
    there?.scrollIntoView({ block: "center" });
    there?.focus();
  }

  #present(draft) {
    return repeat(draft.order.filter((id) => draft.provisions.has(id)), (id) => id, (id) => {
      const one = draft.provisions.get(id);
      const mark = this.#marks.get(id);
      const others = [...this.session.here.values()].filter((other) => other.provision === id);
      return html`<div class="p ${one.kind.toLowerCase()} ${id === this.active ? "here" : ""} ${one.suppressed ? "suppressed" : ""} ${mark ? "fresh" : ""}"
          style="--level:${one.level}; --who:${mark ? colourOf(mark.by.delegation) : "transparent"}"
          data-id=${id} dir=${one.dir ?? "auto"} tabindex="0" role="group" aria-label="${L.provision} ${one.number}"
          @click=${() => this.#edit(id)} @focus=${() => (this.active = id)} @keydown=${(event) => this.#key(event, id)}>
        <span class="n">${one.number}</span>
        ${one.suppressed ? html`<span class="tag">${L.suppressed}</span>` : nothing}
        ${this.editing === id ? html`<div class="words"></div>` : html`<span class="words">${draft.shown(id)}</span>`}
        ${this.editing === id ? nothing : others.map(({ by }) => html`<span class="who small" style="--who:${colourOf(by.delegation)}">${by.delegation}</span>`)}
      </div>`;
    });
  }

  /** The draft at an earlier moment; what changed is inserted or struck text, with the delegation's name. */
  #past() {
    const changed = new Map(this.then.changes.map((one) => [one.provision, one]));
    return this.then.provisions.map((one) => {
      const change = changed.get(one.id);
      return html`<div class="p ${one.kind.toLowerCase()} ${one.suppressed ? "suppressed" : ""} ${change ? "fresh" : ""}"
          style="--level:${one.level}; --who:var(--open)" dir=${one.dir ?? "auto"} data-id=${one.id}>
        <span class="n">${one.number}</span>
        <span class="words">${change?.spans.length ? change.spans.map((span) => this.#span(span)) : one.text}</span>
        ${change?.acts.map(({ type, by }) => html`<span class="tag">${L.acts[type] ?? type}, ${by.delegation}</span>`)}
      </div>`;
    });
  }

  #span({ kind, text, by }) {
    if (kind === "kept") return text;
    const title = `${by.person}, ${by.delegation}`;
    return kind === "inserted"
      ? html`<ins title=${title}>${text}<sup>${by.delegation}</sup></ins>`
      : html`<del title=${title}>${text}<sup>${by.delegation}</sup></del>`;
  }

  #travel(then) {
    if (then && this.editing) this.#leave();
    this.then = then;
  }
}
customElements.define("travaux-draft", DraftView);
