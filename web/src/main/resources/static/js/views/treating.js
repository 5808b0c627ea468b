/** What an option does with a provision: other words, as it stands, its end, words behind it, or another place. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { newId } from "./form.js";
import { begun } from "./provisions.js";
import { formBelow } from "./structure.js";
import "./copy.js";
import { LABELS as L } from "../labels.js";

class Treating extends View {
  static properties = { desk: {}, provision: {}, label: {}, kind: { state: true } };

  get #kind() {
    return this.kind ?? "replace";
  }

  get #one() {
    return this.desk.draft.provisions.get(this.provision);
  }

  /** As the server takes them: an addition leaves the provision itself as it stands. */
  get treatments() {
    const { provision } = this;
    const { kind, level, numbering } = this.#one;
    const valueOf = (name) => this.querySelector(`[data-field=${name}]`).value;
    const rule = {
      replace: () => [{ kind: "replace", provision, text: this.querySelector("travaux-copy").result }],
      keep: () => [{ kind: "keep", provision }],
      suppress: () => [{ kind: "suppress", provision }],
      add: () => [{ kind: "keep", provision }, { kind: "add", provision: newId("p"), after: provision, form: formBelow(this.#one), text: valueOf("text").trim() }],
      move: () => [{ kind: "move", provision, ...(valueOf("after") && { after: valueOf("after") }), form: { kind, level, numbering } }],
    }[this.#kind];
    return rule();
  }

  render() {
    return html`<label class="field"><span dir="auto">${this.label}</span>
        <select @change=${({ target }) => (this.kind = target.value)}>${Object.entries(L.treatments).map(([key, told]) =>
          html`<option value=${key} ?selected=${key === this.#kind}>${told}</option>`)}</select></label>
      ${this.#more()}`;
  }

  #more() {
    const { draft } = this.desk;
    switch (this.#kind) {
      case "replace": return html`<travaux-copy .text=${this.#one?.text ?? ""} .label=${this.label} .language=${draft.language}></travaux-copy>`;
      case "add": return html`<label class="field"><span>${L.addedText}</span><textarea data-field="text" rows="4" dir="auto" required></textarea></label>`;
      case "move": return html`<label class="field"><span>${L.movedBehind}</span><select data-field="after"><option value="">${L.atBeginning}</option>
        ${draft.order.map((id) => draft.provisions.get(id)).filter((one) => one && one.id !== this.provision).map((one) =>
          html`<option value=${one.id}>${begun(one)}</option>`)}</select></label>`;
      default: return nothing;
    }
  }
}
customElements.define("travaux-treating", Treating);
