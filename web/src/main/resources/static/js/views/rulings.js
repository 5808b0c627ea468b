/** What the chair has declared about the provision at hand, what was said against it, and why it stands as it does. */
import { html, nothing } from "lit";
import { Form, filled } from "./form.js";
import { badge } from "./provisions.js";
import { rulingsOn } from "../consensus.js";
import { designationOf } from "../designations.js";
import { LABELS as L, languageName, moment } from "../labels.js";

/** What was declared, in words: `referred to informal consultations (USA, next sitting)`. */
export function outcomeOf({ kind, due: _, ...more }) {
  const details = Object.values(more).flat().map((value) => (isInstant(value) ? moment(value) : value));
  return details.length ? `${L.outcomes[kind] ?? kind}: ${details.join(" · ")}` : L.outcomes[kind] ?? kind;
}

const isInstant = (value) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

class Rulings extends Form {
  static properties = { desk: {}, provision: {}, consensus: {}, proposals: {}, tasks: {}, about: { state: true } };

  render() {
    const rulings = rulingsOn(this.consensus, this.provision, this.proposals);
    if (!rulings.length) return nothing;
    return html`<h2>${L.rulings}</h2>${rulings.map((one) => this.#card(one))}`;
  }

  #card({ event, objections, reopened, asked }) {
    const { rights, path } = this.desk;
    const { ruling } = event;
    const act = (label, to, field) => html`<details class="act"><summary>${label}</summary>
      <form class="line" @submit=${(sent) => this.#do(sent, ruling, `${path}/rulings/${ruling}/${to}`)}>
        ${this.field(field, L.reason, html`<input name="reason" required dir="auto">`)}<button ?disabled=${this.busy}>${label}</button></form></details>`;
    return html`<div role="group" class="card ${reopened ? "gone" : ""}" data-ruling=${ruling} aria-label=${outcomeOf(event.outcome)}>
      <div><b>${outcomeOf(event.outcome)}</b> ${this.#due(event)} ${reopened ? html`<span class="tag">${L.reopened}</span>` : nothing}</div>
      <div class="quiet">${L.roles[event.by.role]} ${badge(event.by)} · ${moment(event.at)}${event.meeting ? ` · ${event.meeting}` : ""}</div>
      ${event.conditions.map((condition) => html`<div dir="auto">${L.onCondition} ${condition}</div>`)}
      ${asked.map(({ asks, answer }) => html`<div class="quiet"><span aria-hidden="true">${L.escalationSigns[answer ? "ANSWERED" : "OPEN"]}</span> <span dir="auto">${asks}</span>
        · ${answer ? html`${L.answeredAbove} <span dir="auto">${answer.says}</span>` : L.escalationStates.OPEN}</div>`)}
      ${this.#translated(ruling)}
      ${event.insisted ? html`<div><span class="tag">${L.insistedOn}</span> <span dir="auto">${event.insisted}</span></div>` : nothing}
      ${Object.entries(objections).map(([delegation, reason]) => html`<div>${badge({ delegation })} ${L.objected} <span dir="auto">${reason}</span></div>`)}
      ${reopened ? html`<div class="quiet" dir="auto">${reopened}</div>` : nothing}
      ${!reopened && rights.may("TAKE_POSITION") ? act(L.object, "objections", "reason") : nothing}
      ${!reopened && rights.may("RULE") ? act(L.reopen, "reopen", "reason") : nothing}
      ${this.about === ruling ? this.faultElsewhere("reason") : nothing}
    </div>`;
  }

  /** How far the translations have come that were asked for because of it. */
  #translated(ruling) {
    return this.tasks.filter((one) => one.ruling?.ruling === ruling && one.state !== "WITHDRAWN").map(({ task, language, state }) => html`<div class="quiet" data-requested=${task}>
      <span aria-hidden="true">${L.translationSigns[state]}</span> ${languageName(language)} · ${L.translationStates[state]}</div>`);
  }

  /** A way to the meeting at which it is due, also if that was convened since. */
  #due({ ruling, outcome }) {
    const due = outcome.due ?? this.consensus.followUps.find((one) => one.ruling === ruling && one.due)?.due;
    return due ? html`<a class="at" href="#/meetings/${due}">→ ${designationOf(due)}</a>` : nothing;
  }

  async #do(event, ruling, path) {
    event.preventDefault();
    this.about = ruling;
    const form = event.target;
    if (await this.send(path, filled(form))) {
      form.reset();
      form.closest("details").open = false;
      this.desk.stir();
    }
  }
}
customElements.define("travaux-rulings", Rulings);
