/** The options on the provision at hand: who stands where, and what their owners may do with them. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled, newId } from "./form.js";
import { badges } from "./provisions.js";
import { standings } from "./positions.js";
import { regroupOption, regroupSet } from "./regroup.js";
import { positionsOn, setsAbout } from "../consensus.js";
import { partOfOption } from "../proposed.js";
import "./treating.js";
import "./wording.js";
import { LABELS as L } from "../labels.js";

class Choices extends Form {
  static properties = { desk: {}, provision: {}, consensus: {}, writing: { state: true }, adding: { state: true } };

  render() {
    const sets = setsAbout(this.consensus, this.provision);
    if (!sets.length) return nothing;
    return html`<h2>${L.options}</h2>${repeat(sets, ({ set }) => set, (set) => (set.open ? this.#open(set) : this.#closed(set)))}
      ${this.faultElsewhere("title", "text")}`;
  }

  #closed(set) {
    const kept = set.options.find(({ option }) => option === set.kept);
    return html`<div class="card"><b>${set.title}</b> <span class="quiet">${kept ? `${L.kept}: ${kept.title}` : L.closed}</span></div>`;
  }

  #open(set) {
    return html`<div role="group" class="card" data-choice=${set.set} aria-label=${set.title}><b>${set.title}</b>
      ${standings(positionsOn(this.consensus, { kind: "option-set", set: set.set }))}
      ${repeat(set.options, ({ option }) => option, (option) => this.#option(set, option))}
      ${this.desk.rights.may("CONTEST") ? this.#adding(set) : nothing}
      ${this.desk.rights.may("STRUCTURE") ? regroupSet(this.desk, this.consensus.sets, set) : nothing}</div>`;
  }

  #option(set, option) {
    const { rights } = this.desk;
    const owned = rights.may("STRUCTURE") || rights.delegations("CONTEST").some((one) => option.owners.includes(one));
    const part = this.#wordsOf(set, option);
    const isTyping = part !== undefined && this.writing === part && rights.may("CONTEST");
    return html`<div class="option" data-of=${option.option}><span class="tag">${option.title}</span> ${badges(option.owners)}
      ${standings(positionsOn(this.consensus, { kind: "option", set: set.set, option: option.option }))}
      ${isTyping ? html`<travaux-wording .session=${this.desk.session} .part=${part} .label="${L.optionText}: ${option.title}"
        @written=${this.#written}></travaux-wording>` : nothing}
      ${rights.may("CONTEST") ? html`<div class="acts">
        ${isTyping ? html`<button @click=${this.#written}>${L.written}</button>` : nothing}
        ${part && !isTyping ? html`<button class="write" @click=${() => (this.writing = part)}>${L.writeIn}</button>` : nothing}
        ${owned ? html`<button ?disabled=${this.busy} @click=${() => this.#withdraw(set, option)}>${L.withdraw}</button>` : nothing}</div>` : nothing}
      ${owned && rights.may("CONTEST") ? regroupOption(this.desk, set, option) : nothing}</div>`;
  }

  /** What can be typed in of an option: its words for the provision at hand, or for one right below. */
  #wordsOf({ set }, { option, treatments }) {
    const own = treatments.find(({ text, provision, after }) => text !== undefined && [provision, after].includes(this.provision));
    return own && partOfOption(set, option, own.provision);
  }

  /** What was typed is on its way; the text tells it as soon as it is there. */
  #written = async () => {
    if (!this.writing) return;
    const [set, option] = this.writing.split("/");
    this.writing = undefined;
    await this.updateComplete;
    this.querySelector(`[data-choice="${set}"] [data-of="${option}"] .write`)?.focus();
  };

  #withdraw({ set }, { option }) {
    return this.#do(`${this.desk.path}/option-sets/${set}/options/${option}/withdraw`, {});
  }

  #adding(set) {
    const send = async (event) => {
      event.preventDefault();
      const form = event.target;
      const { title } = filled(form);
      const { treatments } = form.querySelector("travaux-treating");
      const { provision } = this;
      const body = {
        option: newId("option"), title, treatments: set.provisions.flatMap((one) => (one === provision ? treatments : [{ kind: "keep", provision: one }])),
        owners: this.desk.rights.delegations("CONTEST").slice(0, 1),
      };
      if (await this.#do(`${this.desk.path}/option-sets/${set.set}/options`, body)) this.adding = undefined;
    };
    return html`<details class="act" ?open=${this.adding === set.set} @toggle=${({ target }) => this.#toggle(set, target.open)}>
      <summary>${L.addOption}</summary>
      ${this.adding === set.set ? html`<form @submit=${send}>
        ${this.field("title", L.title, html`<input name="title" required .value="${L.option} ${set.options.length + 1}">`)}
        <div class="field"><travaux-treating .desk=${this.desk} .provision=${this.provision} .label=${L.optionText}></travaux-treating>${this.faultAt("text")}</div>
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
