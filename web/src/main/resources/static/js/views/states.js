/** The provisions of a text that somebody has touched, by state, each with what made it so where that is looked at. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { nameOf } from "./provisions.js";
import { SIGNS } from "./standing.js";
import { LABELS as L } from "../labels.js";

const STATES = Object.keys(SIGNS).filter((state) => state !== "UNTOUCHED");

class States extends View {
  /** `stamp` is another whenever something was read. */
  static properties = { table: {}, provisions: {}, instrument: {}, stamp: {}, opened: { state: true } };

  render() {
    const { table: { consensus }, provisions, opened = new Set() } = this;
    const of = (state) => consensus.provisions.filter((one) => one.state === state && provisions.has(one.provision));
    return STATES.map((state) => [state, of(state)]).filter(([, all]) => all.length).map(([state, all]) => html`<details class="act"
      ?open=${opened.has(state)} @toggle=${({ target }) => this.#toggle(state, target.open)}>
      <summary>${SIGNS[state]} ${L.standings[state]} (${all.length})</summary>
      ${opened.has(state) ? html`<ul class="plain">${all.map(({ provision }) => this.#one(provision))}</ul>` : nothing}</details>`);
  }

  #one(provision) {
    const one = this.provisions.get(provision);
    return html`<li><a href="#/${this.instrument}/${provision}" dir="auto">${nameOf(one, one.text)}</a>
      <travaux-standing .provision=${provision} .consensus=${this.table.consensus}></travaux-standing></li>`;
  }

  #toggle(state, isOpen) {
    const opened = new Set(this.opened);
    opened[isOpen ? "add" : "delete"](state);
    this.opened = opened;
  }
}
customElements.define("travaux-states", States);
