/** A term of a rendering gives way to other words: its places are looked for, ticked, replaced as one, and taken back as one. */
import { html, nothing } from "lit";
import { Form, filled, newId } from "./form.js";
import { act, typed } from "./act.js";
import { badge, directed, nameOf } from "./provisions.js";
import { get } from "../http.js";
import { LABELS as L, moment } from "../labels.js";

const AROUND = 24;

class Replacements extends Form {
  /** `told` is what is known of the renderings; another whenever anything of it is. */
  static properties = { desk: {}, told: {}, found: { state: true } };

  render() {
    const { source, replacements } = this.told;
    const edits = source && this.desk.rights.may("EDIT");
    if (!source || !(edits || replacements.length)) return nothing;
    return html`<h2>${L.terms}</h2>${edits ? this.#asking() : nothing}
      ${replacements.length ? html`<ul class="tasks">${replacements.toReversed().map((one) => this.#done(one, edits))}</ul>` : nothing}`;
  }

  #asking() {
    return html`<details class="act"><summary>${L.replaceTerm}</summary>
      <form @submit=${this.#find}>
        ${this.field("term", L.termHere, html`<input name="term" required dir="auto">`)}
        ${this.field("words", L.termInstead, html`<input name="words" required dir="auto">`)}
        <button class=${this.found ? "" : "do"} ?disabled=${this.busy}>${L.findPlaces}</button></form>
      ${this.found ? this.#places(this.found) : nothing}${this.faultElsewhere("term", "words")}</details>`;
  }

  #places({ places, more }) {
    if (!places.length) return html`<p class="quiet" role="status">${L.noTerm}</p>`;
    return html`<form @submit=${this.#replace}><ul class="places" tabindex="0" aria-label=${L.termPlaces(places.length, more)}>${places.map((place, at) => this.#place(place, at))}</ul>
      <button class="do" ?disabled=${this.busy}>${L.replaceTicked}</button></form>`;
  }

  #place({ provision, offset, length, said, becomes, alone }, at) {
    const one = this.desk.provisions.get(provision);
    const text = one?.text ?? "";
    const isStill = text.slice(offset, offset + length) === said;
    const before = isStill ? `${offset > AROUND ? "…" : ""}${text.slice(Math.max(0, offset - AROUND), offset)}` : "… ";
    const behind = isStill ? `${text.slice(offset + length, offset + length + AROUND)}${text.length > offset + length + AROUND ? "…" : ""}` : " …";
    return html`<li><label><input type="checkbox" name="place" value=${at} ?checked=${alone}> <span><a class="at" href="#/${this.desk.instrument}/${provision}" dir="auto">${
      one ? nameOf(one, text) : nothing}</a> <bdi class="words" dir=${directed(text)}>${before}<del>${said}</del><ins>${becomes}</ins>${behind}</bdi>
      ${alone ? nothing : html`<span class="tag">${L.withinWord}</span>`}</span></label></li>`;
  }

  #done({ id, term, words, places, said, reversed }, edits) {
    return html`<li class=${reversed ? "dropped" : ""} data-replaced=${id}><div><b dir="auto">${term}</b> → <span dir="auto">${words}</span> · ${L.atPlaces(places)}</div>
      <div class="quiet">${badge(said.by)} ${moment(said.at)}</div>
      ${reversed ? html`<div class="quiet">${L.takenBack}: ${badge(reversed.by)} <span dir="auto">${reversed.reason}</span> · ${moment(reversed.at)}</div>`
        : edits ? act({
          label: L.takeBackTerm, button: L.takeBackTermDo, path: `${this.desk.path}/replacements/${id}/reverse`,
          fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason, id: newId("back") }), done: () => this.#again(),
        }) : nothing}</li>`;
  }

  #find = async (event) => {
    event.preventDefault();
    const asked = filled(event.target);
    this.problem = undefined;
    this.found = undefined;
    const query = new URLSearchParams(asked);
    await get(`${this.desk.path}/replacements/places?${query}`).then((found) => {
      this.found = { ...found, asked };
    }, (problem) => {
      this.problem = problem;
    });
  };

  #replace = async (event) => {
    event.preventDefault();
    const { asked, places: all, position: seen } = this.found;
    const places = new FormData(event.target).getAll("place").map((at) => all[at]).map(({ provision, offset, length }) => ({ provision, offset, length }));
    if (!(await this.send(`${this.desk.path}/replacements`, { ...asked, places, seen, id: newId("term") }))) return;
    this.found = undefined;
    this.#again();
  };

  #again() {
    this.desk.table.renderings.again();
  }
}
customElements.define("travaux-replacements", Replacements);
