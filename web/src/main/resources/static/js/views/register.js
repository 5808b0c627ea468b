/** Registering a document: it gets the next number of the meeting's series. */
import { html, nothing } from "lit";
import { Form, filled, lines, newId } from "./form.js";
import { LABELS as L, LANGUAGES } from "../labels.js";

const KINDS = ["CONTRIBUTION", "SECRETARIAT_INPUT", "INFORMATION", "REPORT", "AGENDA", "LIAISON_STATEMENT"];

/** `RUS, USA` as a list. */
const listed = (text = "") => lines(text.replaceAll(/[,;\s]+/g, "\n"));

class Register extends Form {
  static properties = { meeting: {}, rights: {}, instruments: {}, stamp: {}, opened: { state: true } };

  render() {
    return html`<details class="act" ?open=${this.opened} @toggle=${({ target }) => (this.opened = target.open)}>
      <summary>${L.register}</summary>${this.opened ? this.#form() : nothing}</details>`;
  }

  #form() {
    const isAnyKind = this.rights.may("KEEP_DOCUMENTS");
    const own = this.rights.delegations("CONTRIBUTE");
    const checks = (name, checked) => html`<div class="choices row">${LANGUAGES.map((tag) => html`<label><input type="checkbox"
      name=${name} value=${tag} ?checked=${checked.includes(tag)}> ${tag}</label>`)}</div>`;
    return html`<form @submit=${this.#send}>
      ${this.field("kind", L.kind, html`<select name="kind">${(isAnyKind ? KINDS : KINDS.slice(0, 1)).map((kind) =>
        html`<option value=${kind}>${L.documentKinds[kind]}</option>`)}</select>`)}
      ${this.field("title", L.title, html`<input name="title" required dir="auto">`)}
      ${this.field("from", L.delegations, html`<input name="from" .value=${isAnyKind ? "" : own[0] ?? ""}>`)}
      ${this.field("on", L.bearsOn, html`<select name="on"><option value="">${L.nothingYet}</option>${this.instruments.map(
        ({ instrument, title, provisions }) => html`<optgroup label=${title}><option value=${instrument}>${L.wholeText}</option>
          ${[...provisions.values()].filter(({ kind }) => kind === "ANNEX").map(({ id, text }) =>
            html`<option value="${instrument} ${id}">${text}</option>`)}</optgroup>`)}</select>`)}
      <fieldset><legend>${L.languagesPresent}</legend>${checks("present", ["en"])}${this.faultAt("present")}</fieldset>
      <fieldset><legend>${L.languagesWanted}</legend>${checks("wanted", ["en"])}${this.faultAt("wanted")}</fieldset>
      ${this.faultElsewhere("kind", "title", "from", "on", "present", "wanted")}
      <button class="do" ?disabled=${this.busy}>${L.registerDo}</button></form>`;
  }

  #send = async (event) => {
    event.preventDefault();
    const { kind, title, from, on } = filled(event.target);
    const data = new FormData(event.target);
    const [instrument, provision] = (on ?? "").split(" ");
    const done = await this.send(`${this.meeting.path}/documents`, {
      document: newId("doc"), kind, title, from: listed(from),
      on: instrument ? [{ instrument, provisions: provision ? [provision] : [] }] : [],
      wanted: data.getAll("wanted"), present: data.getAll("present"),
    });
    if (done) {
      this.opened = false;
      await this.meeting.read();
    }
  };
}
customElements.define("travaux-register", Register);
