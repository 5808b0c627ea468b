/** Proposing a timetable: its steps one by one, or a draft with its comments and its meeting at once. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled, newId } from "./form.js";
import { ahead, planned } from "../timetables.js";
import { LABELS as L } from "../labels.js";

const DRAFT = [["PUBLISH", L.draftNumber], ["COMMENTS_UNTIL", L.commentsOnDraft], ["EXPERT_MEETING", L.meetingOnDraft]];

const blank = (phase = "PUBLISH", title = "", more = {}) => ({ step: newId("step"), phase, title, first: "", last: "", ...more });

/** As it is planned there, to be changed. */
function copied(step) {
  const { first, last } = planned(step);
  return { step: step.step, phase: step.phase, title: step.title, first, last: last === first ? "" : last };
}

class Plan extends Form {
  /** `timetables` are those that it may be proposed in place of; `steps` what is filled in so far. */
  static properties = { desk: {}, timetables: {}, steps: { state: true }, opened: { state: true } };

  render() {
    return html`<details class="act" ?open=${this.opened} @toggle=${this.#toggle}><summary>${L.proposeTimetable}</summary>
      ${this.opened ? this.#form() : nothing}</details>`;
  }

  #toggle = ({ target }) => {
    this.opened = target.open;
    this.steps ??= this.#draft(1);
    if (!target.open) this.problem = undefined;
  };

  #draft(number) {
    return DRAFT.map(([phase, titled]) => blank(phase, titled(number)));
  }

  #form() {
    const { timetables } = this;
    return html`<form class="plan" @submit=${this.#send}>
      ${this.field("title", L.timetableTitle, html`<input name="title" required dir="auto">`)}
      ${timetables.length ? this.field("insteadOf", L.insteadOf, html`<select name="insteadOf" @change=${({ target }) => this.#begin(target.value)}>
        <option value="">${L.noneInstead}</option>${timetables.map(({ timetable, title }) => html`<option value=${timetable}>${title}</option>`)}</select>`) : nothing}
      <div role="group" aria-label=${L.steps}>${repeat(this.steps, ({ step }) => step, (step, at) => this.#step(step, at))}</div>
      ${this.faultAt("steps")}
      <div class="acts"><button type="button" @click=${() => this.#add([blank("OTHER")])}>${L.anotherStep}</button>
        <button type="button" @click=${() => this.#add(this.#draft(this.#drafts + 1))}>${L.anotherDraft}</button></div>
      ${this.faultElsewhere("title", "insteadOf", "steps")}
      <button class="do" ?disabled=${this.busy}>${L.proposeTimetableDo}</button></form>`;
  }

  get #drafts() {
    return this.steps.filter(({ phase }) => phase === "PUBLISH").length;
  }

  #step(step, at) {
    const change = (name) => ({ target }) => this.#change(step, { [name]: target.value });
    const input = (name, label, type, isRequired, min = nothing) => html`<label><span>${label}</span><input type=${type} dir=${type === "text" ? "auto" : nothing}
      min=${min} .value=${step[name]} ?required=${isRequired} @change=${change(name)}></label>`;
    return html`<fieldset class="step"><legend>${L.stepNumber(at + 1)}</legend>
      <label><span>${L.phase}</span><select @change=${change("phase")}>${Object.entries(L.phases).map(([phase, told]) =>
        html`<option value=${phase} ?selected=${phase === step.phase}>${told}</option>`)}</select></label>
      ${input("title", L.stepTitle, "text", true)}${input("first", L.newFirstDay, "date", true)}${input("last", L.newLastDay, "date", false, step.first || nothing)}
      ${this.steps.length > 1 ? html`<button type="button" @click=${() => this.#leaveOut(step, at)}>${L.leaveOut}</button>` : nothing}</fieldset>`;
  }

  /** Whatever it was when it was drawn last. */
  #change({ step }, change) {
    this.steps = this.steps.map((one) => (one.step === step ? { ...one, ...change } : one));
  }

  /** The keyboard goes on where the step stood. */
  async #leaveOut({ step }, at) {
    this.steps = this.steps.filter((one) => one.step !== step);
    await this.updateComplete;
    this.querySelectorAll(".step select")[Math.min(at, this.steps.length - 1)].focus();
  }

  #add(steps) {
    this.steps = [...this.steps, ...steps];
  }

  /** What is still to come in the other one, to be planned differently. */
  #begin(id) {
    const other = this.timetables.find(({ timetable }) => timetable === id);
    const steps = other ? ahead(other).map(copied) : [];
    this.steps = steps.length ? steps : this.#draft(1);
  }

  #send = async (event) => {
    event.preventDefault();
    const { title, insteadOf } = filled(event.target);
    const steps = this.steps.map(({ step, phase, title: name, first, last }) => ({ step, phase, title: name.trim(), first, last: last || first }));
    const body = { timetable: newId("timetable"), title, ...(insteadOf && { insteadOf }), steps };
    if (!(await this.send(`${this.desk.path}/timetables`, body))) return;
    this.opened = false;
    this.steps = undefined;
    this.querySelector("summary").focus();
    this.desk.table.around.again();
  };
}
customElements.define("travaux-plan", Plan);
