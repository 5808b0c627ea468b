/** Words of a text to be chosen from, by mouse or by keyboard. Tells `chosen` whenever others are. */
import { html } from "lit";
import { View } from "./base.js";
import { LABELS as L } from "../labels.js";

class Words extends View {
  static properties = { text: {}, label: {}, chosen: { state: true } };

  render() {
    return html`<label class="field"><span>${this.label}</span><textarea class="words" rows="5" dir="auto" aria-readonly="true" .value=${this.text}
        @beforeinput=${(event) => event.preventDefault()} @select=${this.#choose} @keyup=${this.#choose} @pointerup=${this.#choose}></textarea></label>
      ${this.chosen ? html`<q class="words" dir="auto">${this.chosen}</q>` : html`<p class="quiet">${L.borrowSelect}</p>`}`;
  }

  get #field() {
    return this.querySelector("textarea");
  }

  /** Where they are in the text. */
  get range() {
    const { selectionStart: start, selectionEnd: end } = this.#field;
    return { start, end };
  }

  choose({ start, end } = {}) {
    if (start < end) this.#field.setSelectionRange(start, end);
    this.#choose();
  }

  #choose = () => {
    const { start, end } = this.range;
    if (start >= end) return;
    this.chosen = this.text.slice(start, end);
    this.dispatchEvent(new CustomEvent("chosen", { detail: this.chosen }));
  };
}
customElements.define("travaux-words", Words);
