/** Saying where one's delegation, or those that one speaks for, stand on the text at hand, an option of it, or brackets in it. */
import { html, nothing } from "lit";
import { Form, filled } from "./form.js";
import { isSame, positionsOn, targetsAt } from "../consensus.js";
import { proposalName } from "./saying.js";
import { LABELS as L } from "../labels.js";

const NAMED_LIMIT = 6;

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

const told = (delegations) => (delegations.length > NAMED_LIMIT ? L.delegationsCounted(delegations.length) : delegations.join(", "));

class Say extends Form {
  /** `chosen` is what is spoken to, the provision itself if nothing is; `voice` is which of those that one speaks for. */
  static properties = { desk: {}, provision: {}, consensus: {}, proposals: {}, chosen: { state: true }, voice: { state: true } };

  /** For whom the person can speak: each own delegation, and each group. */
  get #voices() {
    const { rights, groups } = this.desk;
    return [
      ...rights.delegations("TAKE_POSITION").map((delegation) => ({ name: delegation, delegations: [delegation] })),
      ...groups.map(({ group, delegations }) => ({ name: `${group} (${told(delegations)})`, delegations })),
    ];
  }

  render() {
    const targets = targetsAt(this.consensus, this.provision, this.proposals);
    const { target } = targets.find((one) => this.chosen && isSame(one.target, this.chosen)) ?? targets[0];
    const voices = this.#voices;
    const { delegations } = voices.find(({ name }) => name === this.voice) ?? voices[0];
    const mine = positionsOn(this.consensus, target).filter(({ delegation }) => delegations.includes(delegation));
    const say = (stance) => mine.length === delegations.length && mine.every((one) => one.stance === stance);
    return html`<h2 id="say">${L.say}</h2><form aria-labelledby="say" @submit=${(event) => event.preventDefault()}>
      ${targets.length > 2 ? this.field("target", L.on, html`<select name="target"
          @change=${(event) => (this.chosen = targets[event.target.value].target)}>
        ${targets.map((one, at) => html`<option value=${at} ?selected=${one.target === target}>${targetName(one)}</option>`)}</select>`) : nothing}
      ${voices.length > 1 ? this.field("delegations", L.speakingFor, html`<select name="delegations" @change=${({ target: { value } }) => (this.voice = value)}>
        ${voices.map(({ name, delegations: those }) => html`<option ?selected=${those === delegations}>${name}</option>`)}</select>`) : nothing}
      <div class="acts">${Object.entries(L.sayings).map(([stance, label]) => html`<button type="button" ?disabled=${this.busy}
          aria-pressed=${say(stance)} @click=${(event) => this.#take(event, { target, stance, delegations })}>${label}</button>`)}
        ${mine.length ? html`<button type="button" ?disabled=${this.busy} @click=${() => this.#withdraw({ target, delegations: mine.map(({ delegation }) => delegation) })}>${L.withdrawPosition}</button>` : nothing}</div>
      ${this.field("reason", L.reasonOrChanges, html`<input name="reason" dir="auto">`)}
      ${this.faultElsewhere("reason", "target", "delegations")}</form>`;
  }

  async #take(event, wanted) {
    const { form } = event.target;
    const { reason } = filled(form);
    if (await this.send(`${this.desk.path}/positions`, { ...wanted, ...(reason && { reason }), seen: this.desk.seen })) {
      form.elements.reason.value = "";
      this.desk.stir();
    }
  }

  async #withdraw(wanted) {
    if (await this.send(`${this.desk.path}/positions/withdraw`, wanted)) this.desk.stir();
  }
}
customElements.define("travaux-say", Say);
