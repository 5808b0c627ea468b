/** Who wrote a provision's words, and what happened to it: newest first, page by page. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { badge, span } from "./provisions.js";
import { steps } from "./marked.js";
import { compose } from "../edit.js";
import { get } from "../http.js";
import { LABELS as L, moment } from "../labels.js";

const PAGE = 200;
const SOON_MS = 400;
const ONE_SITTING_MS = 60_000;

/** What one delegate typed in one go is told as one edit, unless nothing is left of it. */
function sittings(events) {
  const told = [];
  for (const event of events) {
    const last = told.at(-1);
    const isSame = last?.edit && event.edit && last.by.person === event.by.person
      && !last.undoes && !event.undoes && new Date(last.at) - new Date(event.at) < ONE_SITTING_MS;
    if (isSame) told[told.length - 1] = { ...last, at: event.at, edit: compose(event.edit, last.edit) };
    else told.push(event);
  }
  return told.filter(({ edit }) => edit?.length !== 0);
}

class History extends View {
  static properties = {
    instrument: {}, provision: {}, seen: {}, moment: {},
    events: { state: true }, next: { state: true }, authors: { state: true }, fault: { state: true },
  };
  #timer;

  willUpdate(changed) {
    if (changed.has("provision") || changed.has("moment")) {
      this.events = undefined;
      this.authors = undefined;
      this.fault = "";
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
    const path = `/api/instruments/${this.instrument}/provisions/${asked}/history?limit=${PAGE}`;
    // What cannot be read now is read with the next change.
    const limit = before ?? (this.moment === undefined ? undefined : this.moment + 1);
    const page = await get(limit ? `${path}&before=${limit}` : path).catch(() => undefined);
    if (!page || asked !== this.provision) return;
    this.events = before ? [...this.events, ...page.events] : page.events;
    this.next = page.next;
    if (this.authors) this.#readAuthors();
  }

  #readAuthors = async () => {
    const asked = this.provision;
    await this.attempt(async () => {
      const { provisions } = await get(`/api/instruments/${this.instrument}/changes?from=-1${this.moment === undefined ? "" : `&to=${this.moment}`}`);
      if (asked === this.provision) {
        this.authors = provisions.find(({ provision }) => provision === asked)?.spans ?? [];
      }
    });
  };

  render() {
    return html`<h2>${L.authors}</h2>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      ${this.authors
        ? html`<div class="card words" dir="auto">${this.authors.map((piece) => span(piece))}</div>`
        : html`<button @click=${this.#readAuthors}>${L.authorsDo}</button>`}
      <h2>${L.history}</h2>
      ${this.events?.length === 0
        ? html`<p class="quiet">${L.noHistory}</p>`
        : html`<ol class="history">${sittings(this.events ?? []).map(told)}</ol>
          ${this.next === undefined ? nothing : html`<button @click=${() => this.#read(this.next)}>${L.more}</button>`}`}`;
  }
}

/** One act: by whom, when, and which words came. */
const told = ({ type, by, at, edit }) => html`<li class="card">${badge(by)} <b>${L.acts[type] ?? type}</b>
  <span class="quiet">${moment(at)}</span>
  ${edit ? html`<div class="words" dir="auto">${steps(edit)}</div>` : nothing}</li>`;
customElements.define("travaux-history", History);
