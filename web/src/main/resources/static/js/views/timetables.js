/** How a text is to go from draft to draft: what was planned, put off and done, and two timetables side by side. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, chosen, typed } from "./act.js";
import { badge } from "./provisions.js";
import "./plan.js";
import { ahead, beside, later, planned, rows, stages, standing } from "../timetables.js";
import { LABELS as L, days, moment } from "../labels.js";

/** Whether there is anything to be told or done. */
export const hasTimetables = ({ table: { around }, rights }) => around.timetables.length > 0 || rights.may("CIRCULATE");

class Timetables extends View {
  /** `first` and `second` are the ids of those that somebody chose to see; "" for none beside. */
  static properties = { desk: {}, timetables: {}, first: { state: true }, second: { state: true } };

  render() {
    const { rights } = this.desk;
    const open = standing(this.timetables);
    return html`${this.timetables.length ? this.#shown() : nothing}
      ${rights.may("CIRCULATE") ? html`${this.#keeping(open)}<travaux-plan .desk=${this.desk} .timetables=${open}></travaux-plan>` : nothing}
      ${rights.may("RULE") ? open.filter((one) => one.state !== "AGREED").map((one) => this.#agreeing(one)) : nothing}`;
  }

  #shown() {
    const { timetables } = this;
    const [usual, other] = beside(timetables);
    const named = (id) => timetables.find(({ timetable }) => timetable === id);
    const one = named(this.first) ?? usual;
    const two = this.second === "" ? undefined : [named(this.second), other, usual].find((it) => it && it !== one);
    return html`${timetables.length > 1 ? this.#choice(one, two) : nothing}
      <div class="scrolls" tabindex="0" role="region" aria-label=${L.timetables}><table class="timetable">
        <thead><tr><th scope="col">${L.step}</th>${[one, two].map((it) => (it ? this.#head(it) : nothing))}</tr></thead>
        ${stages(rows(one, two)).map((stage) => html`<tbody>${stage.map((row) => this.#row(row, one, two))}</tbody>`)}
      </table></div>`;
  }

  #choice(one, two) {
    const options = (all, selected) => all.map(({ timetable, title, state }) => html`<option value=${timetable} ?selected=${timetable === selected?.timetable}>${
      title} (${L.timetableStates[state]})</option>`);
    return html`<div class="line two"><label><span>${L.shownTimetable}</span> <select @change=${({ target }) => (this.first = target.value)}>
        ${options(this.timetables, one)}</select></label>
      <label><span>${L.besideTimetable}</span> <select @change=${({ target }) => (this.second = target.value)}>
        <option value="" ?selected=${!two}>${L.noTimetable}</option>${options(this.timetables.filter((it) => it !== one), two)}</select></label></div>`;
  }

  #head({ timetable, title, state, insteadOf, proposed, agreed }) {
    const other = this.timetables.find((one) => one.timetable === insteadOf);
    return html`<th scope="col" data-timetable=${timetable}><span dir="auto">${title}</span>
      <span class="tag ${state.toLowerCase()}"><span aria-hidden="true">${L.timetableSigns[state]}</span> ${L.timetableStates[state]}</span>
      <div class="quiet">${L.proposedByWhom} ${badge(proposed.by)} ${moment(proposed.at)}${other ? html`, ${L.inPlaceOf} <span dir="auto">${other.title}</span>` : nothing}</div>
      ${agreed ? html`<div class="quiet">${L.agreedOn} ${moment(agreed.at)}</div>` : nothing}</th>`;
  }

  #row([step, there], one, two) {
    const { phase, title } = step ?? there;
    const next = ahead(one)[0];
    return html`<tr data-step=${(step ?? there).step} aria-current=${step && step === next ? "step" : nothing}>
      <th scope="row"><span dir="auto">${title}</span> <span class="quiet">${L.phases[phase]}</span>
        ${step && step === next ? html`<span class="tag"><span aria-hidden="true">▸</span> ${L.nextStep}</span>` : nothing}</th>
      ${this.#cell(step, there, two)}${two ? this.#cell(there, step, two, true) : nothing}</tr>`;
  }

  /** When it is planned, what it was planned for before, when it was done, and how it differs from the one beside. */
  #cell(step, beside, two, tells) {
    if (!step) return html`<td class="quiet">${L.notHere}</td>`;
    const { plans, done } = step;
    return html`<td>${done ? html`<div><b class="was"><span aria-hidden="true">✓</span> ${L.doneOn} ${days(done.days)}</b> <span class="quiet">${between(planned(step), done.days) || L.asPlanned}</span></div>` : nothing}
      <div class=${done ? "quiet" : ""}>${done ? `${L.plannedFor} ` : ""}${days(planned(step))}</div>
      ${plans.slice(0, -1).map((plan, at) => html`<div class="quiet">${L.wasDue} ${days(plan.days)} <span dir="auto">(${plans[at + 1].reason})</span></div>`)}
      ${two ? differing(step, beside, tells) : nothing}</td>`;
  }

  #keeping(open) {
    const still = open.flatMap((one) => ahead(one).map((step) => [`${one.timetable}/steps/${step.step}`, this.#called(step, one, open)]));
    if (!still.length) return nothing;
    const which = () => chosen("which", L.whichStep, still);
    const dates = () => [dayOf("first", L.newFirstDay), dayOf("last", L.newLastDay, false)];
    return html`${this.#act({
        label: L.stepDone, button: L.stepDoneDo, path: ({ which: step }) => `/${step}/complete`,
        fields: () => [which(), ...dates()], body: ({ first, last }) => ({ first, last: last ?? first }),
      })}${this.#act({
        label: L.putOffStep, button: L.putOffStepDo, path: ({ which: step }) => `/${step}/reschedule`,
        fields: () => [which(), ...dates(), typed("reason", L.reason)], body: ({ first, last, reason }) => ({ first, last: last ?? first, reason }),
      })}`;
  }

  /** A step as it is chosen from all that are still to come. */
  #called(step, one, open) {
    return `${open.length > 1 ? `${one.title}: ` : ""}${step.title}, ${days(planned(step))}`;
  }

  #agreeing({ timetable, title }) {
    return this.#act({
      label: L.agreeTo(title), button: L.agreeDo, path: () => `/${timetable}/agree`,
      fields: () => [{ input: html`<p class="quiet">${L.agreeHint}</p>` }], body: () => ({}),
    });
  }

  #act({ path, ...more }) {
    const { desk } = this;
    return act({ ...more, path: (values) => `${desk.path}/timetables${path(values)}`, done: () => desk.table.around.again() });
  }
}
customElements.define("travaux-timetables", Timetables);

const dayOf = (name, label, isRequired = true) => ({ name, label, input: html`<input type="date" name=${name} ?required=${isRequired}>` });

/** How other days differ from these, in words; nothing if they are the same. */
function between(those, other) {
  const count = later(those, other);
  if (count) return L.apart(count);
  return those.last === other.last ? "" : L.otherLength;
}

/** Of the two in a row, the second says by how much it differs; one that stands alone says so. */
function differing(step, beside, tells) {
  const told = beside ? (tells ? between(planned(beside), planned(step)) : "") : L.onlyHere;
  return told ? html`<div class="differs"><span aria-hidden="true">≠</span> ${told}</div>` : nothing;
}
