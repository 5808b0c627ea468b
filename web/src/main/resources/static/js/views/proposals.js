/** The proposals for the provision at hand: what each would say, what it meets, and what can be done. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled, newId } from "./form.js";
import { badges } from "./provisions.js";
import { standings } from "./positions.js";
import { positionsOn } from "../consensus.js";
import { isAt, partOf } from "../proposed.js";
import { comeFrom } from "./origins.js";
import { steps } from "./marked.js";
import { isOpen, shown, signOf, sourceOf } from "./saying.js";
import { costOf } from "./constraints.js";
import "./borrow.js";
import { elsewhere } from "./elsewhere.js";
import "./merging.js";
import "./propose.js";
import "./wording.js";
import { LABELS as L } from "../labels.js";

const TYPED = new Set(["MOD", "ADD"]);

class Proposals extends Form {
  static properties = {
    desk: {}, provision: {}, proposals: {}, all: {}, writing: { state: true }, at: { state: true },
  };

  render() {
    const proposals = this.proposals.filter((one) => !one.everywhere && this.#part(one));
    if (!proposals.length) return nothing;
    const open = proposals.filter(isOpen);
    const closed = proposals.filter((one) => !isOpen(one));
    return html`<h2>${L.proposals}</h2>
      ${repeat(open, ({ proposal }) => proposal, (one) => this.#card(one))}
      ${this.#merging(open)}
      ${closed.length ? html`<details><summary>${L.closedProposals} (${closed.length})</summary>
        ${closed.map((one) => this.#card(one))}</details>` : nothing}`;
  }

  #part(one) {
    return one.parts.find(isAt(this.provision, this.desk.first));
  }

  /** What its part is about: the provision at hand, or what is to stand behind it. */
  #about(one) {
    return this.#part(one).proposed.provision;
  }

  #card(one) {
    const part = this.#part(one);
    const { reason } = part.proposed;
    const others = one.parts.length - 1;
    const state = one.state === "PENDING" ? "" : `, ${L.states[one.state]}`;
    return html`<div role="group" class="card" data-proposal=${one.proposal} aria-label="${signOf(part.proposed)} ${L.of} ${one.sponsors.join(", ")}${state}">
      <div><span class="kind">${signOf(part.proposed)}</span> ${badges(one.sponsors)}
        <span class="quiet">${sourceOf(one.source, this.desk.symbols)}${others ? ` · ${L.andOthers(others)}` : ""}</span>
        ${one.state === "PENDING" ? nothing : html`<span class="tag">${L.states[one.state]}</span>`}</div>
      ${this.#isWriting(one) ? this.#wording(one) : shown(part)}
      ${part.proposed.kind === "ADD" && !part.proposed.after ? html`<div class="quiet">${L.atHead}</div>` : nothing}
      ${elsewhere(this.desk, part.proposed)}
      ${reason ? html`<div class="quiet" dir="auto">${reason}</div>` : nothing}
      ${comeFrom(this.desk, this.desk.table.around.origins.filter(({ proposal }) => proposal === one.proposal), this.#about(one))}
      ${part.under ? html`<div class="quiet">${L.changedUnder} <span class="words" dir="auto">${steps(part.under)}</span></div>` : nothing}
      ${this.#collisions(one)}
      ${costOf(this.desk, one)}
      ${standings(positionsOn(this.desk.table.consensus, { kind: "proposal", proposal: one.proposal }))}
      ${isOpen(one) ? this.#acts(one) : nothing}
      ${this.at === one.proposal ? this.faultElsewhere("reason") : nothing}
    </div>`;
  }

  #collisions(one) {
    const about = this.#about(one);
    const mine = one.collisions.filter(({ provision }) => provision === about);
    return mine.map((one) => html`<div class="clash">⚡ ${L.collisions[one.kind]} ${this.#other(one.with)}</div>`);
  }

  #other(id) {
    const found = id && [...this.proposals, ...this.all].find(({ proposal }) => proposal === id);
    const part = found?.parts.find(({ proposed }) => proposed.provision === this.provision);
    return found ? `${part ? signOf(part.proposed) : ""} ${L.of} ${found.sponsors.join(", ")}` : "";
  }

  #acts(one) {
    const { rights } = this.desk;
    const mine = this.#isMine(one);
    const act = (label, name) => html`<button ?disabled=${this.busy} @click=${() => this.#do(one, name, {})}>${label}</button>`;
    return html`<div class="acts">
        ${rights.may("PROPOSE") && !mine ? act(L.join, "join") : nothing}
        ${this.#isWriting(one) ? html`<button @click=${this.#written}>${L.written}</button>` : nothing}
        ${mine && !this.#isWriting(one) && TYPED.has(this.#part(one).proposed.kind)
          ? html`<button class="write" @click=${() => (this.writing = one.proposal)}>${L.writeIn}</button>` : nothing}
        ${mine && one.sponsors.length > 1 ? act(L.leave, "leave") : nothing}
        ${mine ? act(L.withdraw, "withdraw") : nothing}
      </div>${rights.may("EDIT") && TYPED.has(this.#part(one).proposed.kind)
        ? html`<travaux-borrow .desk=${this.desk} .provision=${this.#about(one)} .proposal=${one.proposal}></travaux-borrow>` : nothing}
      ${rights.may("RULE") ? this.#ruling(one) : nothing}`;
  }

  #ruling(one) {
    const { seen } = this.desk;
    const decide = (name) => (event) => {
      const { reason } = filled(event.target.closest("form"));
      const part = one.parts.length > 1 && name === "accept" ? { provisions: [this.#about(one)] } : {};
      const body = name === "accept" ? { ...part, seen, id: newId("accept") } : { reason };
      event.preventDefault();
      this.#do(one, name, body);
    };
    return html`<details class="act"><summary>${L.decide}</summary><form class="acts" @submit=${decide("accept")}>
      ${this.at === one.proposal ? this.field("reason", L.reasonIfAny, html`<input name="reason" dir="auto">`)
        : html`<label class="field"><span>${L.reasonIfAny}</span><input name="reason" dir="auto"></label>`}
      <button class="do" ?disabled=${this.busy}>${one.parts.length > 1 ? L.acceptHere : L.accept}</button>
      <button type="button" ?disabled=${this.busy} @click=${decide("reject")}>${L.reject}</button>
      <button type="button" ?disabled=${this.busy} @click=${decide("defer")}>${L.defer}</button>
    </form></details>`;
  }

  async #do(one, name, body) {
    this.at = one.proposal;
    const done = await this.send(`${this.desk.path}/proposals/${one.proposal}/${name}`, body);
    if (done) this.desk.stir();
    return done;
  }

  #isMine({ sponsors }) {
    return this.desk.rights.delegations("PROPOSE").some((delegation) => sponsors.includes(delegation));
  }

  #isWriting(one) {
    return this.writing === one.proposal && isOpen(one) && this.#isMine(one);
  }

  #wording(one) {
    return html`<travaux-wording .session=${this.desk.session} .part=${partOf(one.proposal, this.#about(one))} .label=${L.proposedText}
      @written=${this.#written}></travaux-wording>`;
  }

  /** What was typed is on its way; the card tells it as soon as it is there. */
  #written = async () => {
    const { writing } = this;
    this.writing = undefined;
    this.desk.stir();
    await this.updateComplete;
    this.querySelector(`[data-proposal="${writing}"] .write`)?.focus();
  };

  /** Those who sponsor several may make one of them. */
  #merging(open) {
    const { rights } = this.desk;
    const mine = open.filter((one) => this.#isMine(one) || (rights.may("PROPOSE") && rights.may("STRUCTURE")));
    return mine.length < 2 ? nothing : html`<travaux-merging .desk=${this.desk} .provision=${this.provision} .proposals=${mine}></travaux-merging>`;
  }
}
customElements.define("travaux-proposals", Proposals);
