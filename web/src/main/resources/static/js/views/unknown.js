/** Documents and bodies that a text names and nobody knows, with what may have been meant; looked up once somebody asks. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { nameOf } from "./provisions.js";
import { get } from "../http.js";
import { LABELS as L } from "../labels.js";

const SOON_MS = 1_000;

class Unknown extends View {
  /** `desk` is that of a draft, `go(event, id)` goes to a provision of it; `documents` are those whose titles are looked at instead. */
  static properties = { path: {}, desk: {}, go: {}, documents: {}, seen: {}, found: { state: true }, fault: { state: true } };
  #isOpen = false;
  #timer;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** While it is open, it is looked up again after anything has changed. */
  updated(changed) {
    if (!this.#isOpen || !changed.has("seen")) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#ask();
    }, SOON_MS);
  }

  render() {
    const { found } = this;
    return html`<details class="act" @toggle=${({ target }) => this.#toggle(target.open)}><summary>${this.desk ? L.checkReferences : L.checkTitles}</summary>
      <div role="status">${found ? html`${found.references.length ? html`<ul class="links plain" data-unknown>${found.references.map((one) => this.#one(one))}</ul>` : html`<p class="quiet">${L.allKnown}</p>`}
        ${found.more ? html`<p class="quiet">${L.moreUnknown}</p>` : nothing}` : nothing}</div>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}</details>`;
  }

  #toggle(isOpen) {
    this.#isOpen = isOpen;
    if (isOpen) this.#ask();
  }

  #ask() {
    const moment = this.desk?.table.moment;
    return this.attempt(async () => {
      this.found = await get(`${this.path}?flagged=true${moment === undefined ? "" : `&at=${moment}`}`);
    });
  }

  #one({ provision, title, reference: { from, to, said, finding, nearest } }) {
    const place = provision && this.desk?.shown(provision);
    const paper = this.documents?.find(({ document }) => document === title);
    const mayPut = nearest && place && this.desk.rights.may("EDIT") && !this.desk.draft.frozen && place.text.slice(from, to) === said;
    return html`<li>${place ? html`<a class="at" href="#/${this.desk.instrument}/${provision}" @click=${(event) => this.go(event, provision)}>${nameOf(place, place.text)}</a>` : paper?.symbol}
      <div><q dir="auto">${said}</q>: ${L.findings[finding]}</div>${nearest ? html`<div class="quiet">${L.meant} <b dir="auto">${nearest}</b></div>` : nothing}
      ${mayPut ? html`<button @click=${() => this.#put(provision, from, to, nearest)}>${L.putRight(nearest)}</button>` : nothing}</li>`;
  }

  /** As if it had been typed. */
  #put(provision, from, to, nearest) {
    const { session, table } = this.desk;
    const edit = [...(from ? [from] : []), nearest, from - to];
    table.shift(provision, edit);
    session.type(provision, edit);
  }
}
customElements.define("travaux-unknown", Unknown);
