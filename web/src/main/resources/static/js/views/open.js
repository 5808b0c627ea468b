/** Opening a text before a body, empty or with words to begin with. */
import { html } from "lit";
import { Form, filled, nameFor } from "./form.js";
import { LABELS as L, LANGUAGES, languageName } from "../labels.js";


class Open extends Form {
  /** `bodies` are those before which the person may open one. */
  static properties = { bodies: {} };

  render() {
    return html`<details><summary>${L.open}</summary><form @submit=${this.#open}>
      ${this.field("title", L.title, html`<input name="title" required dir="auto">`)}
      ${this.field("kind", L.kind, html`<input name="kind" required value="resolution" dir="auto">`)}
      ${this.field("language", L.language, html`<select name="language">${LANGUAGES.map((tag) =>
        html`<option value=${tag} ?selected=${tag === "en"}>${languageName(tag)}</option>`)}</select>`)}
      ${this.field("body", L.body, html`<select name="body">${this.bodies.map(({ body, title }) => html`<option value=${body}>${title}</option>`)}</select>`)}
      ${this.field("instrument", L.id, html`<input name="instrument">`)}
      ${this.field("text", L.importText, html`<textarea name="text" rows="6" dir="auto"></textarea>`)}
      <label class="field"><span>${L.file}</span><input type="file" accept="text/plain,.txt" @change=${this.#file}></label>
      ${this.faultElsewhere("title", "kind", "language", "body", "instrument", "text")}
      <button class="do" ?disabled=${this.busy}>${L.openDo}</button></form></details>`;
  }

  #open = async (event) => {
    event.preventDefault();
    const { text, ...wanted } = filled(event.target);
    const instrument = wanted.instrument ?? nameFor(wanted.title);
    if (!(await this.send("/api/instruments", { ...wanted, instrument }))) return;
    // All provisions that come of it are called p.1, p.2 and so on.
    const isThere = !text || (await this.send(`/api/instruments/${instrument}/import`, { source: wanted.title, text, prefix: "p" }));
    if (isThere) location.hash = `#/${instrument}`;
  };

  #file = async ({ target }) => {
    if (target.files[0]) target.form.elements.text.value = await target.files[0].text();
  };
}
customElements.define("travaux-open", Open);
