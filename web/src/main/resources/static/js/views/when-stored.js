/** A button about the caret or selected words: where these are is known to all once all that was typed is stored. */
import { html } from "lit";
import { Live } from "./base.js";

class WhenStored extends Live {
  static properties = { label: {}, off: {}, act: {} };

  render() {
    return html`<button ?disabled=${this.off || this.session.draft.unsent > 0} @pointerdown=${(event) => event.preventDefault()}
      @click=${() => this.act()}>${this.label}</button>`;
  }
}
customElements.define("travaux-when-stored", WhenStored);
