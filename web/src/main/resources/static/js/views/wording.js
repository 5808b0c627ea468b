/** What a pending proposal or an option would have a provision say, typed in by those whose it is together. */
import { html } from "lit";
import { View } from "./base.js";
import { Editor } from "../editor.js";
import { languageOf } from "../scripts.js";

class Wording extends View {
  /** Tells `written` when there is no more to be typed. */
  static properties = { session: {}, part: {}, label: {} };
  #editor;
  #listening = new AbortController();

  async firstUpdated() {
    const { session } = this;
    const on = (type, rule) => session.addEventListener(type, rule, { signal: this.#listening.signal });
    if (!(await session.write(this.part))) return this.tell("written");
    if (!this.isConnected) return;
    on("worded", ({ detail: { part, edit } }) => part === this.part && this.#editor.take(edit));
    on("reset", () => this.#editor.reset(session.draft.shown(this.part)));
    on("changed", () => session.draft.proposed.has(this.part) || this.tell("written"));
    this.#open(session.draft);
  }

  #open(draft) {
    const text = draft.shown(this.part);
    this.#editor = new Editor({
      parent: this.querySelector(".copy"),
      text,
      label: this.label,
      language: languageOf(text, draft.language),
      onEdit: (edit) => this.session.type(this.part, edit),
      onMove: () => {},
      keys: [{ key: "Escape", run: () => this.tell("written") ?? true }],
    });
    this.#editor.focus();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#listening.abort();
    this.#editor?.destroy();
  }

  render() {
    return html`<div class="copy words" dir="auto"></div>`;
  }
}
customElements.define("travaux-wording", Wording);
