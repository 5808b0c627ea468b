/** The provision at hand in another language, and whether the one says what the other says. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { Form, newId } from "./form.js";
import { act, chosen, typed, written } from "./act.js";
import { marked } from "./marked.js";
import { directionOf, languageOf } from "../scripts.js";
import { get, post } from "../http.js";
import { LABELS as L, LANGUAGES, languageName } from "../labels.js";


const words = (text, language) => html`<div class="words" dir=${directionOf(text, language)} lang=${languageOf(text, language)}>${text}</div>`;

const state = (which) => html`<div class="rendered ${which.toLowerCase()}"><b><span aria-hidden="true">${L.renderedSigns[which]}</span> ${L.rendered[which]}</b></div>`;

class Renderings extends Form {
  /** `told` is another whenever anything of it is. */
  static properties = { desk: {}, provision: {}, told: {}, moved: { state: true } };

  willUpdate(changed) {
    if (changed.has("told") || changed.has("provision")) this.#look();
  }

  /** What changed in the source since this was rendered, where it is stale. */
  async #look() {
    const { provision, told, desk } = this;
    this.moved = undefined;
    if (told.source?.states.get(provision) !== "STALE") return;
    const at = desk.table.moment === undefined ? "" : `?at=${desk.table.moment}`;
    const moved = await get(`${desk.path}/rendering/${provision}${at}`).catch(() => undefined);
    if (provision === this.provision && told === this.told) this.moved = moved;
  }

  render() {
    const { source, all, beside } = this.told;
    if (source) return this.#source(source);
    if (!all.length) return nothing;
    const text = beside?.provisions.get(this.provision)?.text;
    const how = beside?.states.get(this.provision);
    return html`<h2>${L.renderings}</h2>
      ${this.field("", L.beside1, html`<select name="beside" @change=${({ target }) => this.desk.table.renderings.choose(target.value)}>
        <option value="">${L.noneBeside}</option>${all.map(({ instrument, language }) =>
          html`<option value=${instrument} ?selected=${instrument === beside?.instrument}>${languageName(language)}</option>`)}</select>`)}
      ${beside ? html`<div class="card" data-beside=${beside.instrument}>${text === undefined ? nothing : words(text, beside.language)}${how ? state(how) : nothing}</div>` : nothing}`;
  }

  #source(source) {
    const one = source.provisions.get(this.provision);
    const how = source.states.get(this.provision) ?? "LEFT_OVER";
    const { before, edit } = this.moved ?? {};
    const marks = this.desk.rights.may("EDIT") && (how === "STALE" || how === "UNMARKED");
    return html`<h2>${L.rendering}</h2><div class="card" data-beside=${source.instrument}>
      ${edit || !one ? nothing : words(one.text, source.language)}${state(how)}
      ${edit ? html`<div class="quiet">${L.changedSince}</div><div class="words" dir=${directionOf(before, source.language)} lang=${languageOf(before, source.language)}>${marked(edit, before)}</div>` : nothing}
      ${marks ? html`<div class="acts"><button ?disabled=${this.busy} @click=${this.#mark}>${L.marks}</button></div>` : nothing}
      ${this.faultElsewhere()}</div>`;
  }

  #mark = async () => {
    const { position: version } = this.told.source;
    if (await this.send(`${this.desk.path}/provisions/${this.provision}/rendered`, { version })) this.desk.table.renderings.again();
  };
}
customElements.define("travaux-renderings", Renderings);

/** What concerns the languages of the whole: what is missing in this one, and another one. */
class Tongues extends View {
  static properties = { desk: {}, told: {}, fault: { state: true } };

  render() {
    const { desk, told: { source, all } } = this;
    const missing = source ? [...source.states].filter(([, how]) => how === "MISSING").map(([id]) => id).filter((id) => source.provisions.has(id)) : [];
    const adds = !source && desk.rights.may("OPEN");
    if (!missing.length && !adds) return nothing;
    return html`<h2>${L.languages}</h2>${missing.length ? html`<details><summary>∅ ${L.toRender(missing.length)}</summary>${missing.map((id) => this.#missing(source, id))}</details>` : nothing}
      ${adds ? this.#adding(all) : nothing}
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}`;
  }

  #missing(source, id) {
    const { desk } = this;
    const one = source.provisions.get(id);
    const isThere = desk.draft.provisions.has(id);
    const order = [...source.provisions.keys()];
    const after = order.slice(0, order.indexOf(id)).findLast((before) => desk.draft.provisions.has(before));
    const { kind, level, numbering } = one;
    return html`<div class="card" data-missing=${id}>${words(one.text, source.language)}
      ${!isThere && desk.rights.may("STRUCTURE") ? act({
        label: L.render, button: L.renderDo, path: `${desk.path}/provisions`,
        fields: () => [written("text", L.rendition)],
        body: ({ text }) => ({ provision: id, ...(after && { after }), form: { kind, level, numbering }, text }),
        done: () => this.attempt(async () => {
          await post(`${desk.path}/provisions/${id}/rendered`, { version: source.position });
          desk.table.renderings.again();
        }),
      }) : nothing}</div>`;
  }

  #adding(all) {
    const { instrument, draft: { body, kind, language }, table } = this.desk;
    const known = new Set([language, ...all.map((one) => one.language)]);
    const free = LANGUAGES.filter((tag) => !known.has(tag));
    if (!free.length) return nothing;
    const id = (this.added ??= newId(instrument.slice(0, 40)));
    return act({
      label: L.addLanguage, button: L.addLanguageDo, path: "/api/instruments",
      fields: () => [chosen("language", L.language, free.map((tag) => [tag, languageName(tag)])), typed("title", L.addLanguageTitle)],
      body: ({ language: wanted, title }) => ({ instrument: id, body, title, kind, language: wanted }),
      done: () => this.attempt(async () => {
        this.added = undefined;
        await post(`/api/instruments/${id}/rendering`, { source: instrument });
        table.renderings.again();
      }),
    });
  }
}
customElements.define("travaux-tongues", Tongues);
