/** To whom something is said and what it rests on, and the fields in which that is filled in. */
import { html, nothing } from "lit";
import { several } from "./act.js";
import { View } from "./base.js";
import { badge, nameOf } from "./provisions.js";
import { isSame } from "../consensus.js";
import { papersOf, paperOf, keyOf } from "../kept.js";
import { LABELS as L } from "../labels.js";

/** To whom, for people. */
export const addressee = ({ kind, delegation, body, name }, names) => (kind === "delegation" ? badge({ delegation })
  : html`<span dir="auto">${L.addressees[kind] ?? name ?? names.body(body)}</span>`);

/** The same as one line of a form. */
export const lineOf = ({ kind, delegation, body, name }, names) => ({
  secretariat: "secretariat", "member-states": "Member States", delegation, body: body && names.body(body), outside: name,
}[kind]);

/** A line of a form, as the server wants to have it; `others` are the bodies that can be named. */
export function addresseeOf(line, others) {
  const said = line.toLowerCase();
  const body = others.find(({ title }) => title.toLowerCase() === said);
  if (said === "secretariat") return { kind: "secretariat" };
  if (said === "member states") return { kind: "member-states" };
  if (body) return { kind: "body", body: body.body };
  return /^[A-Z]{2,8}$/.test(line) ? { kind: "delegation", delegation: line } : { kind: "outside", name: line };
}

/** The texts something bears on and their provisions, as links where they are at hand, and its documents by their numbers. */
export function basis({ on = [], documents = [] }, names, texts) {
  const bears = on.map(({ instrument, target }) => {
    const text = texts.find((one) => one.instrument === instrument);
    const one = text?.provisions.get(target.provision);
    return html`${one ? html`<span dir="auto">${nameOf(one, one.text)}</span> ${L.of}` : L.targetKinds[target.kind]} ${text
      ? html`<a href="#/${instrument}${target.provision ? `/${target.provision}` : ""}" dir="auto">${text.title}</a>`
      : html`<span dir="auto">${names.text(instrument)}</span>`}`;
  });
  const papers = documents.map((paper) => html`<span dir="auto">${names.paper(paper)}</span>`);
  return [...bears, ...papers].map((one, at) => html`${at ? ", " : nothing}${one}`);
}

/** Which texts something bears on, and which provisions of them. */
export const textsField = (texts, on = [], { name = "texts", legend = L.restsOnTexts } = {}) => ({
  name,
  input: html`<fieldset><legend>${legend}</legend>${texts.map((text) => html`<travaux-bears .text=${text} .name=${name}
    .on=${on.filter(({ instrument }) => instrument === text.instrument)}></travaux-bears>`)}</fieldset>`,
});

/** What was ticked. */
export const textsIn = (chosen) => chosen.map((one) => JSON.parse(one));

class Bears extends View {
  /** `on` is what of the text was ticked when this was opened. */
  static properties = { text: {}, name: {}, on: {}, opened: { state: true } };

  render() {
    const { text: { title, provisions }, on } = this;
    const others = on.filter(({ target: { kind, provision } }) => kind !== "instrument" && !provisions.has(provision));
    const isOpen = this.opened ?? on.some(({ target }) => provisions.has(target.provision));
    return html`<div class="choices">${this.#box({ kind: "instrument" }, title)}
        ${others.map(({ target }) => this.#box(target, `${L.targetKinds[target.kind]} ${title}`))}</div>
      <details class="within" ?open=${isOpen} @toggle=${({ target }) => (this.opened = target.open)}><summary>${L.provisionsOf(title)}</summary>
        ${isOpen ? html`<div class="long choices" tabindex="0" role="group" aria-label=${L.provisionsOf(title)}>${[...provisions.values()].map((one) =>
          this.#box({ kind: "provision", provision: one.id }, `${nameOf(one, one.text)}${one.number ? ` ${one.text.slice(0, 60)}` : ""}`))}</div>` : nothing}</details>`;
  }

  #box(target, label) {
    const one = { instrument: this.text.instrument, target };
    return html`<label><input type="checkbox" name=${this.name} value=${JSON.stringify(one)}
      ?checked=${this.on.some((other) => isSame(other.target, target))}> <span dir="auto">${label}</span></label>`;
  }
}
customElements.define("travaux-bears", Bears);

/** Which documents it rests on; no field where there are none. */
export function papersField(meeting, legend, cited = []) {
  const papers = papersOf(meeting, meeting.kept.names, cited);
  return papers.length ? [several("documents", legend, papers, cited.map(keyOf))] : [];
}

export const papersIn = (chosen) => chosen.map(paperOf);
