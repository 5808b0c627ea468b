/** A meeting's days and the deadline for its documents, with what they were before, what it is for and who holds it. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, chosen, dated, several, typed } from "./act.js";
import { instant } from "./form.js";
import { get } from "../http.js";
import { LABELS as L, days, moment, untilWhen } from "../labels.js";

/** Those that a meeting takes whatever it is for. */
const ALWAYS = new Set(["AGENDA", "REPORT"]);

const dayFields = (label) => [
  { name: "first", label: label ?? L.firstDay, input: html`<input type="date" name="first" required>` },
  { name: "last", label: L.lastDay, input: html`<input type="date" name="last" required>` },
  typed("reason", L.reason),
];

class Dates extends View {
  static properties = { meeting: {}, rights: {}, stamp: {}, others: { state: true } };

  render() {
    const { record: { dates, foundImpossible, documentDeadlines, closed, purpose, session }, bodies } = this.meeting;
    const due = documentDeadlines.at(-1);
    return html`<h2>${L.dates}</h2>${closed ? html`<p><b>✓ ${L.meetingClosed}</b> <span class="quiet">${moment(closed.at)}</span></p>` : nothing}<dl>
        ${session === "JOINT" ? html`<dt>${L.heldBy}</dt><dd>${bodies.map(({ title }) => html`<div dir="auto">${title}</div>`)}</dd>` : nothing}
        ${purpose ? html`<dt>${L.purpose}</dt><dd><span dir="auto">${purpose.purpose}</span>${purpose.admits.length
          ? html`<div class="quiet">${L.takesOnly} ${purpose.admits.map((kind) => L.documentKinds[kind]).join(", ")}</div>` : nothing}</dd>` : nothing}
        <dt>${L.days}</dt><dd>${days(dates.at(-1).days)} ${this.#before(dates, ({ days: those }) => days(those))}
          ${foundImpossible.map(({ days: those, reason }) => html`<div class="quiet">${L.otherDays} ${days(those)} <span dir="auto">(${reason})</span></div>`)}</dd>
        <dt>${L.documentsDue}</dt><dd>${due ? html`<span aria-hidden="true">◷</span> ${untilWhen(due.deadline)}` : html`<span class="quiet">${L.noDeadline}</span>`}
          ${this.#before(documentDeadlines, ({ deadline }) => untilWhen(deadline))}</dd></dl>
      ${closed ? nothing : this.#acts()}`;
  }

  /** What it was to be before, with why it is not. */
  #before(all, told) {
    return all.slice(0, -1).map((one, at) =>
      html`<div class="quiet">${L.wasDue} ${told(one)} <span dir="auto">(${all[at + 1].reason})</span></div>`);
  }

  #acts() {
    const { rights } = this;
    return html`${rights.may("CONVENE") ? this.#convening() : nothing}
      ${rights.may("PRESIDE") ? this.#act({
        label: L.closeMeeting, button: L.closeMeetingDo, path: "close",
        fields: () => [{ input: html`<p class="quiet">${L.closeMeetingHint}</p>` }], body: () => ({}),
      }) : nothing}`;
  }

  #convening() {
    const { record: { session } } = this.meeting;
    const kinds = Object.entries(L.documentKinds).filter(([kind]) => !ALWAYS.has(kind));
    return html`
      ${this.#act({
        label: L.setDeadline, button: L.set, path: "document-deadline",
        fields: () => [dated("deadline", L.deadline), typed("reason", L.reason)],
        body: ({ deadline, reason }) => ({ deadline: instant(deadline), reason }),
      })}
      ${this.#act({ label: L.moveMeeting, button: L.move, path: "move", fields: () => dayFields(), body: (values) => values })}
      ${this.#act({ label: L.keepMeeting, button: L.keepMeetingDo, path: "keep", fields: () => dayFields(L.firstDayLookedAt), body: (values) => values })}
      ${this.#act({
        label: L.setPurpose, button: L.set, path: "purpose",
        fields: () => [typed("purpose", L.purposeHint), several("admits", L.admits, kinds)],
        body: ({ purpose }, form) => ({ purpose, admits: new FormData(form).getAll("admits") }),
      })}
      ${session === "JOINT" ? this.#joining() : nothing}`;
  }

  /** The bodies that do not hold it yet are asked for when somebody wants to know. */
  #joining() {
    const held = this.meeting.record.bodies;
    const free = this.others?.filter(({ body }) => !held.includes(body)) ?? [];
    return this.#act({
      label: L.holdJointly, button: L.holdJointlyDo, path: "hold-jointly", asked: () => this.#ask(),
      fields: () => [chosen("with", L.body, free.map(({ body, title }) => [body, title]))], body: (values) => ({ with: values.with }),
    });
  }

  async #ask() {
    this.others ??= await get(`/api/bodies/${this.meeting.body}/others`).catch(() => undefined);
  }

  #act({ path, ...more }) {
    const { meeting } = this;
    return act({ ...more, path: `${meeting.path}/${path}`, done: () => meeting.read() });
  }
}
customElements.define("travaux-dates", Dates);
