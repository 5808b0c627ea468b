/** The silence procedure on a draft: what is asked for until when, objecting, more time; and how earlier ones ended. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, dated, typed } from "./act.js";
import { instant, newId } from "./form.js";
import { badge } from "./provisions.js";
import { LABELS as L, moment, untilWhen } from "../labels.js";

/** The procedure that is open; there is one at most. */
export const openSilence = ({ around }) => around.silences.find(({ state }) => state === "OPEN");

/** What is done to a procedure, or the beginning of one. */
const silenceAct = (desk, { path, ...more }) =>
  act({ ...more, path: `${desk.path}/silences${path}`, done: () => desk.table.around.again() });

class Silence extends View {
  static properties = { desk: {}, silences: {} };

  render() {
    const last = this.silences.at(-1);
    if (!last) return nothing;
    const earlier = this.silences.slice(0, -1);
    return html`<section class="silence ${last.state.toLowerCase()}" tabindex="-1" aria-label=${L.silence} data-silence=${last.silence}>
      ${last.state === "OPEN" ? this.#open(last) : ended(last)}
      ${earlier.length ? html`<details><summary>${L.earlierSilences} (${earlier.length})</summary>${earlier.toReversed().map(ended)}</details>` : nothing}</section>`;
  }

  #open({ silence, subject, circulated, deadlines }) {
    const { desk } = this;
    return html`<div><span class="tag"><span aria-hidden="true">◷</span> ${L.underSilence}</span> <b dir="auto">${subject}</b>
        <span class="quiet">${L.roles[circulated.by.role]} ${badge(circulated.by)} · ${moment(circulated.at)}</span></div>
      <div>${L.adoptedUnless} <b>${untilWhen(deadlines.at(-1).deadline)}</b> ${L.unlessObjects}</div>
      ${extended(deadlines)}
      <div class="acts">${desk.rights.may("TAKE_POSITION") ? silenceAct(desk, {
        label: L.objectToText, button: L.objectDo, path: `/${silence}/object`,
        fields: () => [typed("reason", L.objectWhy)], body: ({ reason }) => ({ reason }),
      }) : nothing}
      ${desk.rights.may("CIRCULATE") ? silenceAct(desk, {
        label: L.moreTime, button: L.moreTimeDo, path: `/${silence}/extend`,
        fields: () => [dated("deadline", L.newDeadline), typed("reason", L.reason)],
        body: ({ deadline, reason }) => ({ deadline: instant(deadline), reason }),
      }) : nothing}</div>`;
  }
}
customElements.define("travaux-silence", Silence);

/** What the deadline was before, with why it is not. */
const extended = (deadlines) => deadlines.slice(0, -1).map((one, at) =>
  html`<div class="quiet">${L.wasDue} ${untilWhen(one.deadline)} <span dir="auto">(${deadlines[at + 1].reason})</span></div>`);

const ended = ({ state, subject, deadlines, ended: { at }, objection }) => html`<div><b class="how"><span aria-hidden="true">${L.silenceSigns[state]}</span> ${L.silenceStates[state]}</b>
  <span dir="auto">${subject}</span> <span class="quiet">${moment(at)}</span>
  ${deadlines.length > 1 ? html`<div class="quiet">${L.until} ${untilWhen(deadlines.at(-1).deadline)}</div>${extended(deadlines)}` : nothing}
  ${objection ? html`<div>${badge(objection)} ${L.objected} <span dir="auto">${objection.reason}</span></div>` : nothing}</div>`;

/** Circulating the text as it stands, to be adopted unless somebody objects. */
class Circulate extends View {
  static properties = { desk: {} };

  render() {
    if (!this.desk.rights.may("CIRCULATE")) return nothing;
    return silenceAct(this.desk, {
      label: L.circulate, button: L.circulateDo, path: "",
      fields: () => [typed("subject", L.subject), dated("deadline", L.objectUntil)],
      body: ({ subject, deadline }) => ({ silence: newId("silence"), subject, deadline: instant(deadline) }),
    });
  }
}
customElements.define("travaux-circulate", Circulate);
