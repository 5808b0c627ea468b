/** Something that can be done, shut until it is wanted: a form, what is sent, and what is wrong where it is refused. */
import { html, nothing } from "lit";
import { Form, filled } from "./form.js";
import { LABELS as L, timeZone } from "../labels.js";

/** More than so many things to choose from are scrolled through. */
const LONG = 12;

class Act extends Form {
  /**
   * `fields()` are `{name, label, input}`, or without a label what labels itself; `body(values, form)` is what
   * is sent to `path`, which may be a function of the values; `done` is told what came of it, and what was sent;
   * `asked`, if there is any, is called when somebody wants to do it; `call` is how it is sent, if not posted.
   */
  static properties = { label: {}, button: {}, fields: {}, path: {}, body: {}, done: {}, asked: {}, call: {}, opened: { state: true } };

  render() {
    return html`<details class="act" ?open=${this.opened} @toggle=${this.#toggle}><summary>${this.label}</summary>
      ${this.opened ? this.#form() : nothing}</details>`;
  }

  #form() {
    const fields = this.fields();
    return html`<form @submit=${this.#send}>
      ${fields.map(({ name, label, input }) => (label ? this.field(name, label, input) : html`${input}${name ? this.faultAt(name) : nothing}`))}
      ${this.faultElsewhere(...fields.map(({ name }) => name).filter(Boolean))}
      <button class="do" ?disabled=${this.busy}>${this.button}</button></form>`;
  }

  #toggle = ({ target }) => {
    this.opened = target.open;
    if (target.open) this.asked?.();
    else this.problem = undefined;
  };

  #where(values) {
    return typeof this.path === "function" ? this.path(values) : this.path;
  }

  #send = async (event) => {
    event.preventDefault();
    const form = event.target;
    const sent = this.body(filled(form), form);
    const told = await this.send(this.#where(filled(form)), sent, this.call);
    if (!told) return;
    this.opened = false;
    this.querySelector("summary").focus();
    this.done(told, sent);
  };
}
customElements.define("travaux-act", Act);

/** `{label, button, fields, path, body, done, asked, call}` as a part of the page. */
export const act = ({ label, button = label.replace("…", ""), fields, path, body, done, asked, call }) =>
  html`<travaux-act .label=${label} .button=${button} .fields=${fields} .path=${path} .body=${body} .done=${done} .asked=${asked} .call=${call}></travaux-act>`;

export const dated = (name, label, isRequired = true) =>
  ({ name, label, input: html`<input type="datetime-local" name=${name} ?required=${isRequired}><span class="quiet">${L.timeIn(timeZone())}</span>` });

export const typed = (name, label, isRequired = true) =>
  ({ name, label, input: html`<input name=${name} ?required=${isRequired} dir="auto">` });

/** What something is to be called in addresses, if not by what is made of its name. */
export const named = (id) => ({ name: id, label: L.id, input: html`<input name=${id}>` });

export const written = (name, label, rows = 3, isRequired = true) =>
  ({ name, label, input: html`<textarea name=${name} rows=${rows} ?required=${isRequired} dir="auto"></textarea>` });

/** `options` are `[value, label]`. */
export const chosen = (name, label, options, selected) => ({
  name, label,
  input: html`<select name=${name}>${options.map(([value, told]) => html`<option value=${value} ?selected=${value === selected}>${told}</option>`)}</select>`,
});

/** In which of several bodies, where there are several: `[body, title]`. */
export const inBody = (bodies) => (bodies.length > 1 ? [chosen("body", L.body, bodies)] : []);

/** Several of `options`, which are `[value, label]`. */
export const several = (name, legend, options, selected = []) => ({
  name,
  input: html`<fieldset><legend>${legend}</legend><div class="choices ${options.length > LONG ? "long" : ""}" tabindex=${options.length > LONG ? 0 : nothing}>${options.map(([value, told]) => html`<label><input type="checkbox"
    name=${name} value=${value} ?checked=${selected.includes(value)}> <span dir="auto">${told}</span></label>`)}</div></fieldset>`,
});

export const checked = (name, label, isChecked = false) =>
  ({ input: html`<label class="check"><input type="checkbox" name=${name} ?checked=${isChecked}> ${label}</label>` });
