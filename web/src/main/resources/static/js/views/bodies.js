/** The bodies that a person administers, or whose house they keep in order, for the list. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, named, typed } from "./act.js";
import "./body.js";
import { nameFor } from "./form.js";
import { get } from "../http.js";
import { LABELS as L } from "../labels.js";

class Bodies extends View {
  static properties = { me: {}, all: { state: true } };

  /** Whoever is told to be another may do something else. */
  willUpdate(changed) {
    if (changed.has("me")) this.#read();
  }

  /** Each body once, by its title, with what the person may do there. */
  #read = async () => {
    const { administrator, accreditations } = this.me;
    const own = accreditations.filter(({ may }) => may?.includes("ACCREDIT"));
    const all = administrator ? await get("/api/identity/bodies").catch(() => []) : own;
    this.all = [...new Map(all.map(({ body, title }) => [body, { body, title }])).values()];
  };

  render() {
    const { administrator } = this.me;
    if (!this.all?.length && !administrator) return nothing;
    return html`<h2>${L.bodies}</h2>
      <ul class="bodies">${this.all?.map((one) => html`<li><travaux-body .me=${this.me} .which=${one} .others=${this.all}></travaux-body></li>`)}</ul>
      ${administrator ? act({
        label: L.foundBody, fields: () => [typed("title", L.title), named("body")], path: "/api/identity/bodies",
        body: ({ title, body = nameFor(title) }) => ({ title, body }), done: this.#read,
      }) : nothing}`;
  }
}
customElements.define("travaux-bodies", Bodies);
