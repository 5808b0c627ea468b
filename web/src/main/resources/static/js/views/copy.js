/** A copy of a text to be changed: what becomes of it is an edit over the text, which may move meanwhile. */
import { html } from "lit";
import { View } from "./base.js";
import { Editor } from "../editor.js";
import { apply, compose, fromChanges, transform } from "../edit.js";
import { replacement } from "../difference.js";

class Copy extends View {
  /** `text` as the log has it; the copy begins with the edit `begin`, which is over the text `over`. */
  static properties = { text: {}, begin: {}, over: {}, label: {}, language: {} };
  #editor;
  #text;
  #mine = [];

  /** What was changed, over the text. */
  get edit() {
    return this.#mine;
  }

  /** The text as it reads when that is done. */
  get result() {
    return apply(this.#mine, this.#text);
  }

  firstUpdated() {
    this.#text = this.over ?? this.text;
    this.#mine = this.begin ?? [];
    this.#editor = new Editor({
      parent: this.querySelector(".copy"),
      text: apply(this.#mine, this.#text),
      label: this.label,
      language: this.language,
      onEdit: (edit) => (this.#mine = compose(this.#mine, edit)),
      onMove: () => {},
      keys: [],
    });
  }

  updated() {
    if (this.text === this.#text) return;
    const theirs = fromChanges([replacement(this.#text, this.text)]);
    this.#editor.take(transform(theirs, this.#mine, "left"));
    this.#mine = transform(this.#mine, theirs, "right");
    this.#text = this.text;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#editor?.destroy();
  }

  render() {
    return html`<div class="copy words" dir="auto"></div>`;
  }
}
customElements.define("travaux-copy", Copy);
