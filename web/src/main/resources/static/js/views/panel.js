/** What concerns the provision at hand: what can be done with it, and what happened to it. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { get, post } from "../http.js";
import { colourOf } from "../colours.js";
import { LABELS as L, moment } from "../labels.js";

const PAGE = 30;
const SOON_MS = 400;

const newId = () => `p-${crypto.randomUUID().slice(0, 13)}`;

class Panel extends View {
  static properties = {
    view: {}, instrument: {}, provision: {}, seen: {},
    events: { state: true }, next: { state: true }, fault: { state: true },
  };
  #timer;

  willUpdate(changed) {
    if (changed.has("provision")) {
      this.events = undefined;
      this.#read();
    } else if (changed.has("seen")) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#read(), SOON_MS);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #read(before) {
    const asked = this.provision;
    if (!asked) return;
    await this.attempt(async () => {
      const page = await get(`/api/instruments/${this.instrument}/provisions/${asked}/history?limit=${PAGE}${before ? `&before=${before}` : ""}`);
      if (asked !== this.provision) return;
      this.events = before ? [...this.events, ...page.events] : page.events;
      this.next = page.next;
    });
  }

  render() {
    const { draft } = this.view.session;
    const one = draft.provisions.get(this.provision);
    return html`${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      ${this.view.mayOrder ? this.#freezing(draft) : nothing}
      ${one ? html`<h2>${L.provision} ${one.number}</h2>
        ${this.view.mayOrder && !draft.frozen ? this.#acts(draft, one) : nothing}
        <h2>${L.history}</h2>${this.#history()}` : html`<p class="quiet">${L.choose}</p>`}`;
  }

  #acts(draft, one) {
    const { order, provisions } = draft;
    const at = order.indexOf(one.id);
    const next = order[at + 1];
    const form = { kind: one.kind, level: one.level, numbering: one.numbering };
    const path = `provisions/${one.id}`;
    const act = (label, path, body, off = false) => html`<button ?disabled=${off} @click=${() => this.#do(path, body)}>${label}</button>`;
    if (one.suppressed) return html`<div class="acts">${act(L.restore, `${path}/restore`, {})}</div>`;
    const caret = this.view.editing === one.id ? this.view.caret : undefined;
    return html`<div class="acts">
      <button ?disabled=${caret === undefined || draft.unsent > 0} @click=${() =>
        this.#do(`${path}/split`, { base: draft.seen, offset: this.view.caret, into: newId() })}>${L.split}</button>
      ${act(L.merge, `${path}/merge`, { from: next }, !next || provisions.get(next)?.suppressed)}
      ${act(L.up, `${path}/move`, { after: order[at - 2], form }, at < 1)}
      ${act(L.down, `${path}/move`, { after: next, form }, !next)}
      ${act(L.insert, "provisions", { provision: newId(), after: one.id, form: { kind: "PARAGRAPH", level: 1, numbering: "NONE" }, text: "" })}
      ${act(L.suppress, `${path}/suppress`, {})}
    </div>`;
  }

  #freezing(draft) {
    return draft.frozen
      ? html`<button @click=${() => this.#do("unfreeze", {})}>${L.unfreeze}</button>`
      : html`<form class="line" @submit=${this.#freeze}><label>${L.reason}<input name="reason" required></label><button>${L.freeze}</button></form>`;
  }

  #freeze = (event) => {
    event.preventDefault();
    this.#do("freeze", { reason: new FormData(event.target).get("reason") });
  };

  #do(path, body) {
    return this.attempt(() => post(`/api/instruments/${this.instrument}/${path}`, body));
  }

  #history() {
    if (this.events?.length === 0) return html`<p class="quiet">${L.noHistory}</p>`;
    return html`<ol class="history">${this.events?.map((event) => html`<li class="card">
        <span class="who small" style="--who:${colourOf(event.by.delegation)}">${event.by.delegation}</span>
        <b>${L.acts[event.type] ?? event.type}</b> <span class="quiet">${moment(event.at)}</span>
        ${event.edit ? html`<div class="words" dir="auto">${event.edit.map((step) => typeof step === "string" ? html`<ins>${step}</ins>` : step < 0 ? html`<del>−${-step}</del>` : " … ")}</div>` : nothing}
      </li>`)}</ol>
      ${this.next === undefined ? nothing : html`<button @click=${() => this.#read(this.next)}>${L.more}</button>`}`;
  }
}
customElements.define("travaux-panel", Panel);
