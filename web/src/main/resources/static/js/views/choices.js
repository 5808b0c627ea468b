/** The options on the provision at hand: who stands where, and what their owners may do with them. */
import { html, nothing } from "lit";
import { Form, filled, newId } from "./form.js";
import { badges } from "./provisions.js";
import { standings } from "./positions.js";
import { positionsOn, setsAbout } from "../consensus.js";
import "./copy.js";
import { LABELS as L } from "../labels.js";

class Choices extends Form {
  static properties = { desk: {}, provision: {}, consensus: {}, editing: { state: true }, adding: { state: true } };

  render() {
    const sets = setsAbout(this.consensus, this.provision);
    if (!sets.length) return nothing;
    return html`<h2>${L.options}</h2>${sets.map((set) => (set.open ? this.#open(set) : this.#closed(set)))}
      ${this.faultElsewhere("title", "text")}`;
  }

  #closed(set) {
    const kept = set.options.find(({ option }) => option === set.kept);
    return html`<div class="card"><b>${set.title}</b> <span class="quiet">${kept ? `${L.kept}: ${kept.title}` : L.closed}</span></div>`;
  }

  #open(set) {
    return html`<div class="card" data-choice=${set.set}><b>${set.title}</b>
      ${standings(positionsOn(this.consensus, { kind: "option-set", set: set.set }))}
      ${set.options.map((option) => this.#option(set, option))}
      ${this.desk.rights.may("CONTEST") ? this.#adding(set) : nothing}</div>`;
  }

  #option(set, option) {
    const { rights } = this.desk;
    const path = `${this.desk.path}/option-sets/${set.set}/options/${option.option}`;
    const mine = rights.may("STRUCTURE") || rights.delegations("CONTEST").some((one) => option.owners.includes(one));
    const replaced = option.treatments.find(({ kind, provision }) => kind === "replace" && provision === this.provision);
    const key = `${set.set} ${option.option}`;
    return html`<div class="option"><span class="tag">${option.title}</span> ${badges(option.owners)}
      ${standings(positionsOn(this.consensus, { kind: "option", set: set.set, option: option.option }))}
      ${this.editing === key && replaced ? this.#editor(path, replaced) : nothing}
      ${mine ? html`<div class="acts">
        ${replaced ? html`<button @click=${() => (this.editing = this.editing === key ? undefined : key)}>${L.editText}</button>` : nothing}
        <button ?disabled=${this.busy} @click=${() => this.#do(`${path}/withdraw`, {})}>${L.withdraw}</button></div>` : nothing}</div>`;
  }

  #editor(path, { text }) {
    const { language } = this.desk.draft;
    const send = async (event) => {
      event.preventDefault();
      const { edit } = event.target.querySelector("travaux-copy");
      const body = { provision: this.provision, base: this.consensus.position, edit, id: newId("option-edit") };
      if (await this.#do(`${path}/edit`, body)) this.editing = undefined;
    };
    return html`<form @submit=${send}>
      <travaux-copy .text=${text} .label=${L.optionText} .language=${language}></travaux-copy>
      <button class="do" ?disabled=${this.busy}>${L.save}</button></form>`;
  }

  #adding(set) {
    const send = async (event) => {
      event.preventDefault();
      const form = event.target;
      const { title } = filled(form);
      const text = form.querySelector("travaux-copy").result;
      const { provision } = this;
      const body = {
        option: newId("option"), title, treatments: set.provisions.map((one) => (one === provision ? { kind: "replace", provision, text } : { kind: "keep", provision: one })),
        owners: this.desk.rights.delegations("CONTEST").slice(0, 1),
      };
      if (await this.#do(`${this.desk.path}/option-sets/${set.set}/options`, body)) this.adding = undefined;
    };
    return html`<details class="act" ?open=${this.adding === set.set} @toggle=${({ target }) => this.#toggle(set, target.open)}>
      <summary>${L.addOption}</summary>
      ${this.adding === set.set ? html`<form @submit=${send}>
        ${this.field("title", L.title, html`<input name="title" required .value="${L.option} ${set.options.length + 1}">`)}
        <div class="field"><span>${L.optionText}</span><travaux-copy .text=${this.desk.draft.provisions.get(this.provision)?.text ?? ""}
          .label=${L.optionText} .language=${this.desk.draft.language}></travaux-copy>${this.faultAt("text")}</div>
        <button class="do" ?disabled=${this.busy}>${L.add}</button></form>` : nothing}</details>`;
  }

  #toggle({ set }, isOpen) {
    if (isOpen) this.adding = set;
    else if (this.adding === set) this.adding = undefined;
  }

  async #do(path, body) {
    const done = await this.send(path, body);
    if (done) this.desk.stir();
    return done;
  }
}
customElements.define("travaux-choices", Choices);
