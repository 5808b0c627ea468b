/** A button that has something done, and says why if it is refused. */
import { html } from "lit";
import { Form } from "./form.js";

class Do extends Form {
  static properties = { label: {}, off: {}, path: {}, body: {}, done: {} };

  render() {
    return html`<button ?disabled=${this.busy || this.off} @click=${this.#do}>${this.label}</button>${this.faultElsewhere()}`;
  }

  #do = async () => {
    const told = await this.send(this.path, this.body());
    if (told) this.done(told);
  };
}
customElements.define("travaux-do", Do);

/** `{label, off, path, body, done}` as a part of the page. */
export const doing = ({ label, off, path, body = () => ({}), done }) =>
  html`<travaux-do .label=${label} .off=${off} .path=${path} .body=${body} .done=${done}></travaux-do>`;
