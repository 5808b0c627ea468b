/** Contesting the provision at hand: opening a choice between texts, or putting brackets round words. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled, newId } from "./form.js";
import { nameOf } from "./provisions.js";
import "./treating.js";
import "./when-stored.js";
import { LABELS as L } from "../labels.js";

class Contest extends Form {
  /** `words()` is where the selected words are: `{start, end}`, or nothing. */
  static properties = { desk: {}, provision: {}, words: {}, opened: { state: true }, also: { state: true } };

  /** The other provisions that the choice is about, by their ids. */
  get others() {
    return this.also ?? new Set();
  }

  render() {
    return html`<div class="acts"><travaux-when-stored .session=${this.desk.session} .label=${L.bracketDo} .off=${this.busy} .act=${this.#put}></travaux-when-stored></div>
      ${this.faultElsewhere("title", "text")}
      <details class="act" ?open=${this.opened} @toggle=${this.#toggle}>
        <summary>${L.openOptions}</summary>${this.opened ? this.#opening() : nothing}</details>`;
  }

  #put = async () => {
    const words = this.words();
    if (!words || words.start === words.end) {
      this.problem = { message: L.selectFirst };
      return;
    }
    const { draft, path } = this.desk;
    await this.#do(`${path}/brackets`, { bracket: newId("bracket"), provision: this.provision, base: draft.seen, ...words });
  };

  #opening() {
    const { draft } = this.desk;
    const one = draft.provisions.get(this.provision);
    return html`<form @submit=${this.#open}>
      ${this.field("title", L.choiceTitle, html`<input name="title" required dir="auto">`)}
      <div class="field"><span>${L.option} 1: ${L.asItStands}</span></div>
      ${this.#treatment(one, `${L.option} 2`)}${this.faultAt("text")}
      ${this.#others(draft)}
      <button class="do" ?disabled=${this.busy}>${L.openOptionsDo}</button></form>`;
  }

  #toggle = ({ target }) => {
    this.opened = target.open;
    if (!target.open) this.also = undefined;
  };

  /** What else the choice is about. */
  #others(draft) {
    const others = draft.order.map((id) => draft.provisions.get(id)).filter((one) => one && !one.suppressed && one.id !== this.provision);
    return html`<details class="within"><summary>${L.alsoAbout}</summary><div class="long choices" tabindex="0" role="group" aria-label=${L.alsoAbout}>${others.map((one) =>
        html`<label><input type="checkbox" ?checked=${this.others.has(one.id)} @change=${({ target }) => this.#treat(one.id, target.checked)}>
          <span dir="auto">${nameOf(one, one.text)}</span></label>`)}</div></details>
      ${repeat(others.filter(({ id }) => this.others.has(id)), ({ id }) => id, (one) => this.#treatment(one, `${L.option} 2, ${nameOf(one, one.text)}`))}`;
  }

  #treatment({ id }, label) {
    return html`<div class="field" data-treats=${id}><travaux-treating .desk=${this.desk} .provision=${id} .label=${label}></travaux-treating></div>`;
  }

  #treat(id, isAbout) {
    const also = new Set(this.others);
    also[isAbout ? "add" : "delete"](id);
    this.also = also;
  }

  #open = async (event) => {
    event.preventDefault();
    const { title } = filled(event.target);
    const { provision } = this;
    const about = this.desk.draft.order.filter((id) => id === provision || this.others.has(id));
    const second = (id) => this.querySelector(`[data-treats="${CSS.escape(id)}"] travaux-treating`).treatments;
    const owners = this.desk.rights.delegations("CONTEST").slice(0, 1);
    const option = (number, treatments, by) =>
      ({ option: String(number), title: `${L.option} ${number}`, treatments, owners: by });
    const done = await this.#do(`${this.desk.path}/option-sets`, {
      set: newId("choice"), title, provisions: about,
      options: [option(1, about.map((id) => ({ kind: "keep", provision: id })), []), option(2, about.flatMap(second), owners)],
    });
    if (done) {
      this.opened = false;
      this.also = undefined;
    }
  };

  async #do(path, body) {
    const done = await this.send(path, body);
    if (done) this.desk.stir();
    return done;
  }
}
customElements.define("travaux-contest", Contest);
