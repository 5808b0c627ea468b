/** Where the words of an ADD* were moved from, and where those of a SUP* go: telling it, and choosing it. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { begun } from "./provisions.js";
import { get } from "../http.js";
import { textsCalled } from "../texts.js";
import { LABELS as L } from "../labels.js";

/** What a proposal says of it, if it does. */
export function elsewhere(desk, { movedFrom, transferredTo }) {
  const place = movedFrom ?? transferredTo;
  return place
    ? html`<travaux-elsewhere-told .desk=${desk} .place=${place} .label=${movedFrom ? L.movedFrom : L.transferredTo}></travaux-elsewhere-told>` : nothing;
}

class Told extends View {
  static properties = { desk: {}, place: {}, label: {}, other: { state: true } };
  #read;

  willUpdate() {
    const { instrument } = this.place;
    if (instrument === this.#read) return;
    this.#read = instrument;
    this.other = undefined;
    if (instrument !== this.desk.instrument) this.#ask(instrument);
  }

  /** A text that may not be read has no name here. */
  async #ask(instrument) {
    const other = await get(`/api/instruments/${instrument}`).catch(() => undefined);
    if (instrument === this.#read) this.other = other;
  }

  render() {
    return html`<div class="quiet elsewhere">${this.label} ${this.#name()}</div>`;
  }

  #name() {
    const { instrument, provision } = this.place;
    if (instrument === this.desk.instrument) {
      const one = provision && this.desk.shown(provision);
      return one ? html`<a href="#/${instrument}/${provision}">${begun(one)}</a>` : L.inThisText;
    }
    if (!this.other) return L.anotherText;
    const one = this.other.provisions.find(({ id }) => id === provision);
    return html`<a href="#/${instrument}${one ? `/${provision}` : ""}">${L.placeIn(one?.number ?? "", this.other.title)}</a>`;
  }
}
customElements.define("travaux-elsewhere-told", Told);

/** Chooses a text and where in it; tells `placed` with the provision, if there is one. */
class Elsewhere extends View {
  static properties = { desk: {}, provision: {}, label: {}, among: { state: true }, text: { state: true }, at: { state: true }, fault: { state: true } };
  #asked = 0;
  instrument;

  /** Nothing until a text is chosen. */
  get value() {
    return this.instrument && { instrument: this.instrument, ...(this.at && { provision: this.at }) };
  }

  firstUpdated() {
    this.#search("");
  }

  render() {
    const { instrument } = this.desk;
    return html`<label class="field"><span>${L.borrowSearch}</span><input type="search" @input=${({ target }) => this.#search(target.value)}></label>
      <label class="field"><span>${this.label}</span><select required @change=${({ target }) => this.#choose(target.value)}>
        <option value=""></option><option value=${instrument}>${L.inThisText}</option>
        ${this.among?.map((one) => html`<option value=${one.instrument}>${one.title}</option>`)}</select></label>
      ${this.text ? html`<label class="field"><span>${L.elsewherePlace}</span><select .value=${this.at ?? ""} @change=${({ target }) => this.#place(target.value)}>
        <option value="">${L.elsewhereWhole}</option>
        ${this.text.provisions.map((one) => html`<option value=${one.id}>${begun(one)}</option>`)}</select></label>` : nothing}
      ${this.fault ? html`<span class="fault" role="alert">${this.fault}</span>` : nothing}`;
  }

  async #search(title) {
    const asked = ++this.#asked;
    const found = await textsCalled(title, this.desk.instrument);
    if (found && asked === this.#asked) this.among = found;
  }

  async #choose(instrument) {
    const { desk } = this;
    this.text = this.at = undefined;
    this.instrument = instrument || undefined;
    if (!instrument) return;
    const own = { instrument, provisions: [...desk.provisions.values()].filter(({ id }) => id !== this.provision) };
    const text = instrument === desk.instrument ? own : await this.attempt(() => get(`/api/instruments/${instrument}`));
    if (instrument === this.instrument) this.text = text;
  }

  #place(id) {
    this.at = id || undefined;
    this.tell("placed", this.text.provisions.find((one) => one.id === id));
  }
}
customElements.define("travaux-elsewhere", Elsewhere);
