/** The brackets in the provision at hand: which words, who wants them, and what becomes of them. */
import { html, nothing } from "lit";
import { Form, filled, newId } from "./form.js";
import { badge } from "./provisions.js";
import { standings } from "./positions.js";
import { bracketsIn, positionsOn } from "../consensus.js";
import { LABELS as L } from "../labels.js";

class Brackets extends Form {
  static properties = { desk: {}, provision: {}, consensus: {} };

  render() {
    const brackets = bracketsIn(this.consensus, this.provision);
    if (!brackets.length) return nothing;
    return html`<h2>${L.brackets}</h2>${brackets.map((one) => this.#bracket(one))}${this.faultElsewhere("comment")}`;
  }

  #text({ pieces }) {
    const { provisions } = this.desk;
    return pieces.map(({ provision, start, end }) => (provisions.get(provision)?.text ?? "").slice(start, end)).join(" … ");
  }

  #bracket(one) {
    const { rights, path } = this.desk;
    const mine = rights.may("STRUCTURE") || rights.delegations("CONTEST").includes(one.by);
    const at = `${path}/brackets/${one.bracket}`;
    const close = (label, ending) => html`<button ?disabled=${this.busy}
      @click=${() => this.#do(`${at}/close`, { ending, id: newId("bracket-end") })}>${label}</button>`;
    const comment = async (event) => {
      event.preventDefault();
      const form = event.target;
      if (await this.#do(`${at}/comments`, filled(form))) form.reset();
    };
    return html`<div role="group" class="card" data-bracket=${one.bracket} aria-label="${L.bracketsOf} ${one.by}">
      <div><span class="bracket">[</span><span dir="auto">${this.#text(one)}</span><span class="bracket">]</span></div>
      <div class="quiet">${L.wantedBy} ${badge({ delegation: one.by })}</div>
      ${one.comments.map(({ by, text }) => html`<div>${badge(by)} <span dir="auto">${text}</span></div>`)}
      ${standings(positionsOn(this.consensus, { kind: "bracket", bracket: one.bracket }))}
      ${mine ? html`<div class="acts">${close(L.wordsStay, "WORDS_STAY")}${close(L.wordsGo, "WORDS_GO")}</div>` : nothing}
      ${rights.may("CONTEST") ? html`<details class="act"><summary>${L.commentOn}</summary><form class="line" @submit=${comment}>
        ${this.field("comment", L.comment, html`<input name="comment" required dir="auto">`)}<button ?disabled=${this.busy}>${L.add}</button></form></details>` : nothing}
    </div>`;
  }

  async #do(path, body) {
    const done = await this.send(path, body);
    if (done) this.desk.stir();
    return done;
  }
}
customElements.define("travaux-brackets", Brackets);
