/** A meeting's days and the deadline for its documents, with what they were before. */
import { html, nothing } from "lit";
import { act } from "./act.js";
import { Form, filled } from "./form.js";
import { LABELS as L, days, moment } from "../labels.js";

class Dates extends Form {
  static properties = { meeting: {}, rights: {}, stamp: {} };

  render() {
    const { dates, foundImpossible, documentDeadlines, closed } = this.meeting.record;
    const due = documentDeadlines.at(-1);
    return html`<h2>${L.dates}</h2>${closed ? html`<p><b>✓ ${L.meetingClosed}</b> <span class="quiet">${moment(closed.at)}</span></p>` : nothing}<dl>
        <dt>${L.days}</dt><dd>${days(dates.at(-1).days)} ${this.#before(dates, ({ days: those }) => days(those))}
          ${foundImpossible.map(({ days: those, reason }) => html`<div class="quiet">${L.otherDays} ${days(those)} <span dir="auto">(${reason})</span></div>`)}</dd>
        <dt>${L.documentsDue}</dt><dd>${due ? html`<span aria-hidden="true">◷</span> ${moment(due.deadline)}` : html`<span class="quiet">${L.noDeadline}</span>`}
          ${this.#before(documentDeadlines, ({ deadline }) => moment(deadline))}</dd></dl>
      ${this.rights.may("CONVENE") ? html`
        <details class="act"><summary>${L.setDeadline}</summary><form @submit=${(event) => this.#do(event, "document-deadline")}>
          ${this.field("deadline", L.deadline, html`<input type="datetime-local" name="deadline" required>`)}
          ${this.field("reason", L.reason, html`<input name="reason" required dir="auto">`)}
          <button class="do" ?disabled=${this.busy}>${L.set}</button></form></details>
        <details class="act"><summary>${L.moveMeeting}</summary><form @submit=${(event) => this.#do(event, "move")}>
          ${this.field("first", L.firstDay, html`<input type="date" name="first" required>`)}
          ${this.field("last", L.lastDay, html`<input type="date" name="last" required>`)}
          ${this.field("reason", L.reason, html`<input name="reason" required dir="auto">`)}
          <button class="do" ?disabled=${this.busy}>${L.move}</button></form></details>
        ${this.faultElsewhere("deadline", "first", "last", "reason")}` : nothing}
      ${this.rights.may("PRESIDE") && !closed ? act({
        label: L.closeMeeting, button: L.closeMeetingDo, path: `${this.meeting.path}/close`,
        fields: () => [{ input: html`<p class="quiet">${L.closeMeetingHint}</p>` }], body: () => ({}), done: () => this.meeting.read(),
      }) : nothing}`;
  }

  /** What it was to be before, with why it is not. */
  #before(all, told) {
    return all.slice(0, -1).map((one, at) =>
      html`<div class="quiet">${L.wasDue} ${told(one)} <span dir="auto">(${all[at + 1].reason})</span></div>`);
  }

  async #do(event, name) {
    event.preventDefault();
    const form = event.target;
    const { deadline, ...more } = filled(form);
    const body = { ...more, ...(deadline && { deadline: new Date(deadline).toISOString() }) };
    if (await this.send(`${this.meeting.path}/${name}`, body)) {
      form.reset();
      form.closest("details").open = false;
      await this.meeting.read();
    }
  }
}
customElements.define("travaux-dates", Dates);
