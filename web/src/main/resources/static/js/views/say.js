/** Saying where one's delegation stands on the text at hand, an option of it, or brackets in it. */
import { html, nothing } from "lit";
import { Form, filled } from "./form.js";
import { isSame, positionsOn, targetsAt } from "../consensus.js";
import { proposalName } from "./proposals.js";
import { LABELS as L } from "../labels.js";

/** What a target is called. */
export function targetName({ target, set, option, bracket, proposal }) {
  switch (target.kind) {
    case "provision": return L.thisText;
    case "option-set": return `${set.title}: ${L.theChoice}`;
    case "option": return `${set.title}: ${option.title}`;
    case "bracket": return `${L.bracketsOf} ${bracket.by}`;
    case "proposal": return proposalName(proposal);
    default: return L.wholeDraft;
  }
}

class Say extends Form {
  /** `chosen` is what is spoken to; the provision itself, if nothing is. */
  static properties = { desk: {}, provision: {}, consensus: {}, proposals: {}, chosen: { state: true } };

  render() {
    const targets = targetsAt(this.consensus, this.provision, this.proposals);
    const { target } = targets.find((one) => this.chosen && isSame(one.target, this.chosen)) ?? targets[0];
    const own = this.desk.rights.delegations("TAKE_POSITION");
    const mine = positionsOn(this.consensus, target).filter(({ delegation }) => own.includes(delegation));
    return html`<h2 id="say">${L.say}</h2><form aria-labelledby="say" @submit=${(event) => event.preventDefault()}>
      ${targets.length > 2 ? this.field("target", L.on, html`<select name="target"
          @change=${(event) => (this.chosen = targets[event.target.value].target)}>
        ${targets.map((one, at) => html`<option value=${at} ?selected=${one.target === target}>${targetName(one)}</option>`)}</select>`) : nothing}
      <div class="acts">${Object.entries(L.sayings).map(([stance, label]) => html`<button type="button" ?disabled=${this.busy}
          aria-pressed=${mine.some((one) => one.stance === stance)} @click=${(event) => this.#take(event, target, stance)}>${label}</button>`)}
        ${mine.length ? html`<button type="button" ?disabled=${this.busy} @click=${() => this.#withdraw(target)}>${L.withdrawPosition}</button>` : nothing}</div>
      ${this.field("reason", L.reasonOrChanges, html`<input name="reason" dir="auto">`)}
      ${this.faultElsewhere("reason", "target")}</form>`;
  }

  async #take(event, target, stance) {
    const { form } = event.target;
    const { reason } = filled(form);
    const body = { target, stance, ...(reason && { reason }), seen: this.desk.seen };
    if (await this.send(`${this.desk.path}/positions`, body)) {
      form.elements.reason.value = "";
      this.desk.stir();
    }
  }

  async #withdraw(target) {
    if (await this.send(`${this.desk.path}/positions/withdraw`, { target })) this.desk.stir();
  }
}
customElements.define("travaux-say", Say);
