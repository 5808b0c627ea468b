/** Saying to which other provision words at hand refer, so that they can follow its number. */
import { html, nothing } from "lit";
import { Form, newId } from "./form.js";
import { begun } from "./provisions.js";
import "./words.js";
import { LABELS as L } from "../labels.js";

const plain = (number) => number.replace(/\.$/, "");

class Refer extends Form {
  /** `words()` is where words are selected on the page; `ground` is the text in which they are chosen. */
  static properties = { desk: {}, provision: {}, words: {}, ground: { state: true }, chosen: { state: true }, target: { state: true } };

  render() {
    return html`<details class="act" ?open=${this.ground !== undefined} @toggle=${this.#toggle}><summary @pointerdown=${(event) => event.preventDefault()}>${L.referTo}</summary>
      ${this.ground ? this.#form() : nothing}</details>`;
  }

  #form() {
    return html`<form @submit=${this.#send}>
      <travaux-words .text=${this.ground.text} .label=${L.referWords} @chosen=${({ detail }) => this.#choose(detail)}></travaux-words>${this.faultAt("start")}${this.faultAt("end")}
      ${this.field("target", L.referTarget, html`<select name="target" required .value=${this.target ?? ""} @change=${({ target }) => (this.target = target.value)}>
        <option value=""></option>${this.#others.map((one) => html`<option value=${one.id} ?selected=${one.id === this.target}>${begun(one)}</option>`)}</select>`)}
      ${this.faultElsewhere("start", "end", "target")}
      <button class="do" ?disabled=${this.busy || !this.chosen}>${L.referToDo}</button></form>`;
  }

  get #others() {
    return [...this.desk.provisions.values()].filter(({ id, suppressed }) => id !== this.provision && !suppressed);
  }

  get #words() {
    return this.querySelector("travaux-words");
  }

  /** The provision whose number is among the words may well be the one; of several the longest. */
  #choose(words) {
    this.chosen = words;
    const named = this.#others.filter(({ number }) => number && words.split(/\s+/).map(plain).includes(plain(number)));
    this.target = named.toSorted((one, other) => other.number.length - one.number.length)[0]?.id ?? this.target;
  }

  #toggle = async ({ target }) => {
    if (target.open === (this.ground !== undefined)) return;
    if (!target.open) return this.#forget();
    const { draft, seen } = this.desk;
    this.ground = { text: draft.provisions.get(this.provision)?.text ?? "", base: seen };
    await this.updateComplete;
    await this.#words.updateComplete;
    this.#words.choose(this.words());
  };

  #forget() {
    this.ground = this.chosen = this.target = this.problem = undefined;
  }

  #send = async (event) => {
    event.preventDefault();
    const { provision, target, ground: { base } } = this;
    const done = await this.send(`${this.desk.path}/cross-references`, { reference: newId("reference"), provision, base, ...this.#words.range, target });
    if (!done) return;
    this.#forget();
    this.querySelector("summary").focus();
  };
}
customElements.define("travaux-refer", Refer);
