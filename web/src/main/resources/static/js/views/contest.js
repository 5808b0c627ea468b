/** Contesting the provision at hand: opening a choice between texts, or putting brackets round words. */
import { html, nothing } from "lit";
import { Form, filled, newId } from "./form.js";
import "./copy.js";
import { LABELS as L } from "../labels.js";

class Contest extends Form {
  /** `words()` is where the selected words are: `{start, end}`, or nothing. */
  static properties = { desk: {}, provision: {}, words: {}, opened: { state: true } };

  render() {
    const isSettled = this.desk.draft.unsent === 0;
    return html`<div class="acts"><button ?disabled=${!isSettled || this.busy} @pointerdown=${(event) => event.preventDefault()}
        @click=${this.#put}>${L.bracketDo}</button></div>
      ${this.faultElsewhere("title", "text")}
      <details class="act" ?open=${this.opened} @toggle=${({ target }) => (this.opened = target.open)}>
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
      <div class="field"><span>${L.option} 2</span><travaux-copy .text=${one.text} .label=${`${L.option} 2`} .language=${draft.language}></travaux-copy>${this.faultAt("text")}</div>
      <button class="do" ?disabled=${this.busy}>${L.openOptionsDo}</button></form>`;
  }

  #open = async (event) => {
    event.preventDefault();
    const { title } = filled(event.target);
    const { provision } = this;
    const text = this.querySelector("travaux-copy").result;
    const owners = this.desk.rights.delegations("CONTEST").slice(0, 1);
    const option = (number, treatment, by) =>
      ({ option: String(number), title: `${L.option} ${number}`, treatments: [{ provision, ...treatment }], owners: by });
    const done = await this.#do(`${this.desk.path}/option-sets`, {
      set: newId("choice"), title, provisions: [provision],
      options: [option(1, { kind: "keep" }, []), option(2, { kind: "replace", text }, owners)],
    });
    if (done) this.opened = false;
  };

  async #do(path, body) {
    const done = await this.send(path, body);
    if (done) this.desk.stir();
    return done;
  }
}
customElements.define("travaux-contest", Contest);
