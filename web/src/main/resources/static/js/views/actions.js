/** What is to be done for a meeting: by whom, until when, carried over from where, and what became of it. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, chosen, inBody, typed, written } from "./act.js";
import { lines, newId } from "./form.js";
import { badge } from "./provisions.js";
import { owns, rightsIn } from "../rights.js";
import { LABELS as L, day, moment } from "../labels.js";

/** `secretariat`, `RUS` or `the three Sectors`, as the server wants to have it. */
export function ownerOf(line) {
  if (Object.hasOwn(L.ownerKinds, line.toLowerCase())) return { kind: line.toLowerCase() };
  return /^[A-Z]{2,8}$/.test(line) ? { kind: "delegation", delegation: line } : { kind: "outside", name: line };
}

const actionsOf = (body) => `/api/bodies/${body}/actions`;

const pathOf = ({ body, item }) => `${actionsOf(body)}/${encodeURIComponent(item)}`;

const dueOf = ({ due, day: on }, meeting) => ({ kind: due, ...(due === "meeting" && { meeting }), ...(due === "day" && { day: on }) });

class Actions extends View {
  /** `titles` are those of the instruments of the page, `stamp` another whenever the meeting was read. */
  static properties = { meeting: {}, rights: {}, me: {}, titles: {}, stamp: {} };

  render() {
    const { actions } = this.meeting;
    const keeps = this.rights.may("KEEP_RECORD");
    const isOpen = ({ action }) => action.state === "OPEN";
    const sorted = actions.toSorted((one, other) => isOpen(other) - isOpen(one));
    return html`<h2>${L.actions}</h2>
      ${actions.length ? html`<ul class="tasks">${repeat(sorted, ({ action }) => action.item, (one) => this.#item(one))}</ul>`
        : html`<p class="quiet">${L.noActions}</p>`}
      ${this.#matters()}
      ${keeps ? this.#assigning() : nothing}`;
  }

  /** What was kept open to this meeting, put off or referred, as long as nothing else was declared of it. */
  #matters() {
    const open = this.meeting.matters.filter(({ matter }) => matter.state === "OPEN");
    const awaited = this.meeting.reports.filter(({ over }) => !over);
    if (!open.length && !awaited.length) return nothing;
    return html`<h3>${L.comesBack}</h3><ul class="tasks">${awaited.map(({ carried, consultation, subject, lead }) => html`<li data-report=${consultation}>
      <div><b dir="auto">${subject}</b> ${L.reportOf} ${badge({ delegation: lead })} ${carried ? html`<span class="tag">↷ ${L.carriedOver(carried)}</span>` : nothing}</div></li>`)}${open.map(({ carried, matter: { instrument, ruling, kind, on, said, agreedIn } }) => html`<li data-matter=${ruling}>
      <div><a href=${on.reduce((to, { target }) => (target.provision ? `#/${instrument}/${target.provision}` : to), `#/${instrument}`)} dir="auto">${this.titles.get(instrument) ?? L.thatText}</a>
        ${L.outcomes[kind]} ${carried ? html`<span class="tag">↷ ${L.carriedOver(carried)}</span>` : nothing}</div>
      <div class="quiet">${badge(said.by)} · ${moment(said.at)}${agreedIn ? html` · ${L.agreedIn} <span dir="auto">${this.meeting.called(agreedIn)}</span>` : nothing}</div></li>`)}</ul>`;
  }

  #item({ carried, action }) {
    const { item, body, state, what, owners, on, agreedIn } = action;
    const rights = rightsIn(this.me, body);
    const keeps = rights.may("KEEP_RECORD");
    const isOpen = state === "OPEN";
    const about = on.map(({ instrument, target }) => html`<a href="#/${instrument}${target.provision ? `/${target.provision}` : ""}" dir="auto">${
      this.titles.get(instrument) ?? L.thatText}</a> `);
    return html`<li class=${state.toLowerCase()} data-action=${item}>
      <div><span class="box" aria-hidden="true">${L.actionSigns[state]}</span> <b dir="auto">${what}</b> ${owners.map((owner) => html`${ownerTold(owner)} `)}
        ${carried ? html`<span class="tag">↷ ${L.carriedOver(carried)}</span>` : nothing}</div>
      <div class="quiet">${isOpen ? this.#due(action) : L.actionStates[state]}${agreedIn ? html` · ${L.agreedIn} <span dir="auto">${this.meeting.called(agreedIn)}</span>` : nothing}
        ${about.length ? html`· ${L.bearsOn} ${about}` : nothing}</div>
      ${action.changes.map(({ reason, said }) => html`<div class="quiet">${badge(said.by)} <span dir="auto">${reason}</span> · ${moment(said.at)}</div>`)}
      ${action.ended ? this.#ended(action.ended) : nothing}
      ${isOpen ? html`<div class="acts">${keeps || owners.some((owner) => owns(rights, this.me, owner)) ? this.#finishing(action) : nothing}${keeps ? this.#keeping(action) : nothing}</div>` : nothing}</li>`;
  }

  #due({ due }) {
    switch (due?.kind) {
      case "meeting": return `${L.dueAt} ${this.meeting.called(due.meeting)}`;
      case "named": return `${L.dueAt} ${due.name}`;
      case "day": return `${L.dueOn} ${day(due.day)}`;
      default: return L.dueNext;
    }
  }

  #ended({ outcome, words, said }) {
    const paper = this.meeting.documents.find(({ document }) => document === outcome?.document);
    return html`<div class="quiet">${badge(said.by)} ${paper ? `${paper.symbol} ` : ""}<span dir="auto">${words ?? ""}</span> · ${moment(said.at)}</div>`;
  }

  #finishing(action) {
    const papers = this.meeting.documents.filter(({ withdrawn }) => !withdrawn).map(({ document, symbol }) => [document, symbol]);
    const meeting = this.meeting.id;
    return this.#act({
      label: L.finish, button: L.finishDo, path: `${pathOf(action)}/finish`,
      fields: () => [...(papers.length ? [chosen("outcome", L.resultIn, [["", L.noPaper], ...papers])] : []), typed("remark", L.remark, false)],
      body: ({ outcome: document, remark }) => ({ ...(document && { outcome: { meeting, document } }), ...(remark && { remark }) }),
    });
  }

  #keeping(action) {
    const path = pathOf(action);
    const reason = typed("reason", L.reason);
    return html`${this.#act({
      label: L.putOff, button: L.putOffDo, path: `${path}/due`, fields: () => [...this.#when(), reason],
      body: (values) => ({ due: dueOf(values, this.meeting.id), reason: values.reason }),
    })}${this.#act({
      label: L.reassign, button: L.reassignDo, path: `${path}/reassign`, fields: () => [written("owners", L.owners, 2), reason],
      body: (values) => ({ owners: lines(values.owners).map(ownerOf), reason: values.reason }),
    })}${this.#act({ label: L.drop, button: L.dropDo, path: `${path}/drop`, fields: () => [reason], body: (values) => ({ reason: values.reason }) })}`;
  }

  #when() {
    return [
      chosen("due", L.dueWhen, Object.entries(L.dues)),
      { name: "day", label: L.dueDay, input: html`<input type="date" name="day">` },
    ];
  }

  #assigning() {
    const within = this.meeting.inWhich(this.me, "KEEP_RECORD");
    return this.#act({
      label: L.assign, button: L.assignDo, path: ({ body = within[0][0] }) => actionsOf(body),
      fields: () => [...inBody(within), typed("what", L.what), written("owners", L.owners, 2), ...this.#when()],
      body: (values) => ({
        action: newId("action"), what: values.what, owners: lines(values.owners).map(ownerOf),
        due: dueOf(values, this.meeting.id), meeting: this.meeting.id,
      }),
    });
  }

  #act(more) {
    return act({ ...more, done: () => this.meeting.read() });
  }
}
customElements.define("travaux-actions", Actions);

/** Who is to do it. */
export const ownerTold = ({ kind, delegation, person, name }) => (kind === "delegation" ? badge({ delegation })
  : html`<span class="quiet" dir="auto">${L.ownerKinds[kind] ?? person ?? name}</span>`);
