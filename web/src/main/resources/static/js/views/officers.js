/** Who holds which office of a body and for how long, and in which capacities delegates act there beyond their roles. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, chosen, typed } from "./act.js";
import { lines } from "./form.js";
import { badge, badges } from "./provisions.js";
import { get } from "../http.js";
import { LABELS as L, day, days } from "../labels.js";

const keyOf = ({ person, delegation, role }) => `${person} ${delegation} ${role}`;
const isSame = (one, other) => keyOf(one) === keyOf(other);

class Officers extends View {
  /** `roll` is who is accredited, read once somebody looks. */
  static properties = { meeting: {}, rights: {}, me: {}, stamp: {}, roll: { state: true } };

  render() {
    const { kept: { officers, capacities } } = this.meeting;
    if (!officers.length && !capacities.length) return nothing;
    return html`<details class="act" @toggle=${({ target }) => target.open && this.#ask()}><summary>${L.whoIsWho}</summary>
      <h3>${L.officers}</h3><ul class="plain">${officers.map((one) => this.#officer(one))}</ul>
      ${capacities.length ? html`<h3>${L.capacities}</h3><ul class="plain">${capacities.map((one) => this.#capacity(one))}</ul>` : nothing}
      ${this.roll && this.#mayGrant ? this.#giving() : nothing}</details>`;
  }

  get #mayGrant() {
    return this.rights.may("ACCREDIT") || this.me.administrator;
  }

  async #ask() {
    this.roll = await get(`/api/identity/bodies/${this.meeting.body}/accreditations`).catch(() => undefined);
  }

  #name(delegate) {
    return this.roll?.find((one) => isSame(one, delegate))?.name || L.roles[delegate.role];
  }

  #officer({ officer, term }) {
    const isOwnToGive = officer.role === "VICE_CHAIR" && this.rights.may("ACCREDIT");
    return html`<li data-officer=${officer.role}>${badge(officer)} <b>${L.roles[officer.role]}</b> <span dir="auto">${this.roll ? this.#name(officer) : nothing}</span>
      ${term ? html`<div class="quiet">${term.last ? days(term) : `${L.termFrom} ${day(term.first)}`}</div>` : nothing}
      ${isOwnToGive || this.me.administrator ? this.#act({
        label: L.setTerm, button: L.set, path: "terms",
        fields: () => [
          { name: "first", label: L.firstDay, input: html`<input type="date" name="first" required .value=${term?.first ?? ""}>` },
          { name: "last", label: L.lastDayIfKnown, input: html`<input type="date" name="last" .value=${term?.last ?? ""}>` },
        ],
        body: (values) => ({ officer, ...values }),
      }) : nothing}</li>`;
  }

  #capacity({ delegate, capacity }) {
    return html`<li data-capacity=${capacity.kind}>${badge(delegate)} <span dir="auto">${this.roll ? this.#name(delegate) : nothing}</span> ${this.#told(capacity)}
      ${this.#mayGrant ? this.#act({ label: L.endCapacity, path: "capacities/withdraw", fields: () => [], body: () => ({ delegate, capacity }) }) : nothing}</li>`;
  }

  #told({ kind, body, absent, group, delegations }) {
    const told = L.capacityKinds[kind];
    switch (kind) {
      case "spokesperson": return html`${told} <b dir="auto">${group}</b> ${badges(delegations)}`;
      case "representing": return html`${told} ${L.roles[absent.role]} <span dir="auto">${this.roll ? this.#name(absent) : nothing}</span>`;
      case "chair-of": return html`${told} <span dir="auto">${this.meeting.kept.names.body(body)}</span>`;
      default: return told;
    }
  }

  /** Each kind of capacity has a form of its own; whom they may put in whose place is as the server has it. */
  #giving() {
    const { officers } = this.meeting.kept;
    const own = (officer) => officer.person === this.me.person;
    const absent = officers.map(({ officer }) => officer).filter((officer) => officer.role !== "SECRETARIAT"
      && (officer.role === "VICE_CHAIR" || own(officer) || this.me.administrator));
    const forChair = this.me.administrator || officers.some(({ officer }) => officer.role === "CHAIR" && own(officer));
    const speakers = this.roll.filter(({ role }) => role === "DELEGATE" || role === "OBSERVER");
    return html`
      ${this.#give(L.giveSpokesperson, speakers, () => [typed("group", L.groupName), typed("delegations", L.groupMembers)],
        ({ group, delegations }) => ({ kind: "spokesperson", group, delegations: lines(delegations.replaceAll(/[,;\s]+/g, "\n")) }))}
      ${absent.length ? this.#give(L.giveRepresenting, this.roll,
        () => [chosen("absent", L.whoIsAbsent, absent.map((officer, at) => [at, `${officer.delegation} ${L.roles[officer.role]} ${this.#name(officer)}`]))],
        (values) => ({ kind: "representing", absent: absent[values.absent] })) : nothing}
      ${forChair ? this.#give(L.giveActingChair, this.roll, () => [], () => ({ kind: "acting-chair" })) : nothing}
      ${this.#give(L.giveCouncillor, speakers, () => [], () => ({ kind: "councillor" }))}`;
  }

  #give(label, whom, fields, capacityOf) {
    const delegateOf = ({ person, delegation, role }) => ({ person, delegation, role });
    return whom.length ? this.#act({
      label, button: L.giveCapacityDo, path: "capacities",
      fields: () => [chosen("delegate", L.whom, whom.map((one, at) => [at, `${one.delegation} ${one.name} (${L.roles[one.role]})`])), ...fields()],
      body: (values) => ({ delegate: delegateOf(whom[values.delegate]), capacity: capacityOf(values) }),
    }) : nothing;
  }

  #act({ path, ...more }) {
    const { meeting } = this;
    return act({ ...more, path: `/api/bodies/${meeting.body}/${path}`, done: () => meeting.read() });
  }
}
customElements.define("travaux-officers", Officers);
