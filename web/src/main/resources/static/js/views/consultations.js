/** What was referred to a few delegations: who leads, what they were asked, their working text, and what came back. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, checked, dated, inBody, several, typed, written } from "./act.js";
import { instant, lines, newId, ticked } from "./form.js";
import { badge, badges, nameOf } from "./provisions.js";
import { isUnderWay } from "../awaited.js";
import { rightsIn } from "../rights.js";
import { LABELS as L, untilWhen } from "../labels.js";

class Consultations extends View {
  /** With an `instrument`, those on it alone, and of a provision if they have any; `desk` is then that of the draft. */
  static properties = { meeting: {}, rights: {}, me: {}, titles: {}, instrument: {}, provision: {}, desk: {}, stamp: {} };

  render() {
    const all = this.meeting.consultations.filter((one) => this.#concerns(one));
    const refers = this.rights.may("RULE");
    if (!all.length && !refers) return nothing;
    const sorted = all.toSorted((one, other) => isUnderWay(other) - isUnderWay(one));
    return html`${all.length || !this.instrument ? html`<h2>${L.consultations}</h2>` : nothing}
      ${repeat(sorted, ({ consultation }) => consultation, (one) => this.#card(one))}
      ${refers ? this.#referring() : nothing}`;
  }

  #concerns({ instrument, provisions }) {
    return !this.instrument || (instrument === this.instrument && (!provisions.length || provisions.includes(this.provision)));
  }

  #card(one) {
    const { consultation, state, subject, mandate, lead, members, deadline, reportTo, sitting, statement, proposal, instrument, copy } = one;
    const rights = this.#rightsIn(one.body);
    const own = rights.delegations("READ");
    const takesPart = own.includes(lead) || own.some((delegation) => members.includes(delegation));
    const isIn = takesPart || this.me.accreditations.some(({ body }) => body === copy);
    const due = [...(deadline ? [`${L.until} ${untilWhen(deadline)}`] : []), ...(reportTo ? [`${L.reportsTo} ${reportTo}${sitting && sitting.name !== reportTo ? ` (${sitting.name})` : ""}`] : [])];
    return html`<div role="group" class="card" data-consultation=${consultation}>
      <div><span class="tag"><span aria-hidden="true">${L.consultationSigns[state]}</span> ${L.consultationStates[state]}</span> <b dir="auto">${subject}</b></div>
      <div class="quiet">${L.ledBy} ${badge({ delegation: lead })} ${badges(members.filter((member) => member !== lead))}
        ${instrument && this.titles ? html`· <a href="#/${instrument}" dir="auto">${this.titles.get(instrument) ?? L.thatText}</a>` : nothing}</div>
      <div dir="auto">${mandate}</div>
      ${due.length ? html`<div class="quiet"><span aria-hidden="true">◷</span> <span dir="auto">${due.join(" · ")}</span></div>` : nothing}
      ${statement ? html`<div dir="auto">${statement}</div>` : nothing}
      ${proposal ? html`<div class="quiet">${L.reported} ${L.asProposal}</div>` : nothing}
      ${isUnderWay(one) && copy && isIn ? html`<div><a class="at" href="#/${copy}">${L.workingText}</a></div>` : nothing}
      ${isUnderWay(one) ? this.#acts(one, rights, own.includes(lead)) : nothing}</div>`;
  }

  /** Of a joint meeting, each was referred in one of the bodies. */
  #rightsIn(body) {
    return this.desk ? this.rights : rightsIn(this.me, body);
  }

  #acts({ consultation, state, copy, body: within }, rights, leads) {
    const path = `${within}/consultations/${consultation}`;
    const reports = leads || rights.may("KEEP_DOCUMENTS");
    return html`${leads && state === "REFERRED" ? this.#act({
        label: L.begin, button: L.begin, path: `${path}/begin`, fields: () => [], body: () => ({}),
      }) : nothing}
      ${reports ? this.#act({
        label: L.report, button: L.reportDo, path: `${path}/report`,
        fields: () => [...(leads && copy ? [checked("text", L.withText, true)] : []), written("statement", L.statement, 2, !(leads && copy))],
        body: ({ text, statement }) => ({ ...(text && { proposal: newId("proposal") }), ...(statement && { statement }) }),
      }) : nothing}
      ${rights.may("RULE") ? this.#act({
        label: L.lapse, button: L.lapseDo, path: `${path}/lapse`, fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
      }) : nothing}`;
  }

  #referring() {
    const { desk, instrument, meeting, provision } = this;
    const listed = (text = "") => lines(text.replaceAll(/[,;\s]+/g, "\n"));
    const within = desk ? [] : meeting.inWhich(this.me, "RULE");
    const copied = () => several("provisions", L.copied, [...desk.provisions.values()].map((one) => [one.id, nameOf(one, one.text)]), [provision]);
    return this.#act({
      label: L.refer, button: L.referDo, path: ({ body = within[0]?.[0] ?? meeting.body }) => `${body}/consultations`,
      fields: () => [
        ...inBody(within),
        typed("subject", L.consultSubject), written("mandate", L.mandate, 2), typed("lead", L.lead), typed("members", L.members, false),
        dated("deadline", L.consultUntil, false), typed("reportTo", L.reportTo, false), ...(desk ? [copied()] : []),
      ],
      body: ({ subject, mandate, lead, members, deadline, reportTo }, form) => ({
        consultation: newId("consultation"), subject, mandate, lead, members: listed(members),
        ...(instrument && { instrument, provisions: ticked(form, "provisions") }),
        ...(deadline && { deadline: instant(deadline) }), ...(reportTo && { reportTo }),
      }),
    });
  }

  #act({ path, ...more }) {
    const { meeting } = this;
    return act({ ...more, path: (values) => `/api/bodies/${typeof path === "function" ? path(values) : path}`, done: () => meeting.read() });
  }
}
customElements.define("travaux-consultations", Consultations);
