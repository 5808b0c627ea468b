/** What limits spending because of a text, what a proposal costs, and so what is flagged on it. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, typed, written } from "./act.js";
import { lines, newId } from "./form.js";
import { badge } from "./provisions.js";
import { LABELS as L, moment } from "../labels.js";

/** Whether there is anything to be told or done. */
export const hasConstraints = ({ table: { around }, rights }) => around.constraints.constraints.length > 0 || rights.may("KEEP_RECORD");

class Constraints extends View {
  static properties = { desk: {}, told: {} };

  render() {
    const keeps = this.desk.rights.may("KEEP_RECORD");
    return html`${this.told.constraints.map((one) => this.#card(one, keeps))}
      ${keeps ? doing(this.desk, {
        label: L.recall, button: L.recallDo, path: "/constraints",
        fields: () => [written("sources", L.sources, 2), typed("demand", L.demand)],
        body: ({ sources, demand }) => ({ constraint: newId("constraint"), sources: lines(sources), demand }),
      }) : nothing}`;
  }

  #card({ constraint, sources, demand, told }, keeps) {
    return html`<div role="group" class="card" aria-label=${sources.join(", ")} data-constraint=${constraint}>
      <div><span aria-hidden="true">⚑</span> <b dir="auto">${sources.join(", ")}</b></div><div dir="auto">${demand}</div>
      <div class="quiet">${L.recalledBy} ${badge(told.by)} ${moment(told.at)}</div>
      ${keeps ? doing(this.desk, {
        label: L.lift, button: L.liftDo, path: `/constraints/${constraint}/lift`, fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
      }) : nothing}</div>`;
  }
}
customElements.define("travaux-constraints", Constraints);

/** What one proposal costs, with what has to be borne in mind because of it. */
class Cost extends View {
  /** `told` is all that is told of what constrains the text; `sponsors` are those of the proposal. */
  static properties = { desk: {}, proposal: {}, sponsors: {}, told: {} };

  render() {
    const { desk: { rights }, proposal, sponsors } = this;
    const cost = this.told.proposals.find((one) => one.proposal === proposal);
    const says = rights.may("KEEP_RECORD") || rights.delegations("PROPOSE").some((delegation) => sponsors.includes(delegation));
    return html`${cost ? this.#flagged(cost) : nothing}${says ? this.#saying(cost) : nothing}`;
  }

  #flagged({ what, constraints }) {
    const flags = this.told.constraints.filter(({ constraint }) => constraints.includes(constraint));
    return html`<div class="cost"><span class="tag">${L.costs}</span> <span dir="auto">${what}</span>
      ${flags.map(({ sources, demand }) => html`<div class="flag"><span aria-hidden="true">⚑</span> ${L.inMind} <b dir="auto">${sources.join(", ")}</b>: <span dir="auto">${demand}</span></div>`)}</div>`;
  }

  #saying(cost) {
    const path = `/proposals/${this.proposal}/expenditure`;
    return cost ? doing(this.desk, {
      label: L.noCost, button: L.noCostDo, path: `${path}/retract`, fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
    }) : doing(this.desk, {
      label: L.statesCost, button: L.statesCostDo, path, fields: () => [typed("what", L.costsWhat)], body: ({ what }) => ({ what }),
    });
  }
}
customElements.define("travaux-cost", Cost);

/** What a proposal costs, in its card. */
export const costOf = (desk, { proposal, sponsors }) =>
  html`<travaux-cost .desk=${desk} .proposal=${proposal} .sponsors=${sponsors} .told=${desk.table.around.constraints}></travaux-cost>`;

const doing = (desk, { path, ...more }) => act({ ...more, path: `${desk.path}${path}`, done: () => desk.table.around.again() });
