/** Saying where words at hand come from: which they are, and from which provision of which other text. */
import { html, nothing } from "lit";
import { Form, filled, instant, newId } from "./form.js";
import { begun } from "./provisions.js";
import "./words.js";
import { get } from "../http.js";
import { partOf } from "../proposed.js";
import { readsOf } from "../reads.js";
import { textsCalled } from "../texts.js";
import { LABELS as L } from "../labels.js";

const spaced = (text) => text.replaceAll(/\s+/g, " ").trim();

class Borrow extends Form {
  /** `proposal` is whose words they are, if not the text's; `words()` is where words are selected on the page. */
  static properties = {
    desk: {}, provision: {}, proposal: {}, words: {},
    ground: { state: true }, chosen: { state: true }, among: { state: true }, source: { state: true }, from: { state: true },
  };
  #asked = 0;

  render() {
    return html`<details class="act" ?open=${this.ground !== undefined} @toggle=${this.#toggle}><summary @pointerdown=${(event) => event.preventDefault()}>${L.borrow}</summary>
      ${this.ground ? this.#form() : nothing}</details>`;
  }

  /** The words are chosen in the text as it stood when this was opened. */
  #form() {
    const { text } = this.ground;
    return html`<form @submit=${this.#send}>
      <travaux-words .text=${text} .label=${L.borrowWords} @chosen=${({ detail }) => (this.chosen = detail)}></travaux-words>${this.faultAt("start")}
      ${this.field("search", L.borrowSearch, html`<input type="search" @input=${({ target }) => this.#search(target.value)}>`)}
      ${this.field("instrument", L.borrowText, html`<select name="instrument" required @change=${this.#read}>
        <option value=""></option>${this.among?.map(({ instrument, title }) => html`<option value=${instrument}>${title}</option>`)}</select>`)}
      ${this.field("at", L.borrowWhen, html`<input type="datetime-local" name="at" @change=${this.#read}>`)}
      ${this.source ? this.field("from", L.borrowPlace, html`<select name="provision" required .value=${this.from ?? ""}
        @change=${({ target }) => (this.from = target.value)}><option value=""></option>
        ${this.source.provisions.map((one) => html`<option value=${one.id} ?selected=${one.id === this.from}>${begun(one)}</option>`)}</select>`) : nothing}
      ${this.faultElsewhere("start", "instrument", "at", "from")}
      <button class="do" ?disabled=${this.busy || !this.chosen || !this.source}>${L.borrowDo}</button></form>`;
  }

  #toggle = async ({ target }) => {
    if (target.open === (this.ground !== undefined)) return;
    if (!target.open) return this.#forget();
    const { draft, seen, path } = this.desk;
    const text = this.proposal
      ? (await readsOf(path, partOf(this.proposal, this.provision), seen).catch(() => undefined))?.text
      : draft.provisions.get(this.provision)?.text;
    this.ground = { text: text ?? "", base: seen };
    this.#search("");
    await this.updateComplete;
    await this.#words.updateComplete;
    this.#words.choose(this.words?.());
  };

  get #words() {
    return this.querySelector("travaux-words");
  }

  async #search(title) {
    const asked = ++this.#asked;
    const found = await textsCalled(title, this.desk.instrument);
    if (found && asked === this.#asked) this.among = found;
  }

  /** Reads the other text; where the words are in it already, their provision is the one. */
  #read = async (event) => {
    const { instrument, at } = filled(event.target.form);
    this.problem = this.source = undefined;
    if (!instrument) return;
    try {
      this.source = await get(`/api/instruments/${instrument}${at ? `?at=${instant(at)}` : ""}`);
      const words = this.chosen && spaced(this.chosen);
      this.from = words && this.source.provisions.find(({ text }) => spaced(text).includes(words))?.id;
    } catch (problem) {
      this.problem = problem;
    }
  };

  #forget() {
    this.ground = this.chosen = this.source = this.from = this.problem = undefined;
  }

  #send = async (event) => {
    event.preventDefault();
    const { start, end } = this.#words.range;
    const { instrument, position } = this.source;
    const { proposal, provision, from, ground: { base } } = this;
    const done = await this.send(`${this.desk.path}/provenance`, {
      borrowing: newId("words"), ...(proposal && { proposal }), provision, base, start, end,
      from: { instrument, provision: from, position },
    });
    if (!done) return;
    this.#forget();
    this.querySelector("summary").focus();
  };
}
customElements.define("travaux-borrow", Borrow);
