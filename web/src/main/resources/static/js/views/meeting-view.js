/** A meeting as who chairs it sees it: agenda, deadlines, documents, and what is open in all its texts. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, typed } from "./act.js";
import "./actions.js";
import "./agenda.js";
import "./consultations.js";
import "./dates.js";
import "./documents.js";
import "./due.js";
import { unread } from "./faults.js";
import "./kept.js";
import "./officers.js";
import "./order.js";
import "./register.js";
import { newId } from "./form.js";
import { hasRounds } from "./rounds.js";
import { hasTimetables } from "./timetables.js";
import "./rule.js";
import "./unknown.js";
import { SIGNS } from "./standing.js";
import { tasksAt } from "./translations.js";
import { openItems, openList, stateCounts } from "./open-items.js";
import "./states.js";
import { begun } from "./provisions.js";
import { targetName } from "./say.js";
import { targetsAt } from "../consensus.js";
import { Focus } from "../focus.js";
import { Meeting } from "../meeting.js";
import { Table } from "../table.js";
import { Watch } from "../watch.js";
import { readable, rightsIn } from "../rights.js";
import { get } from "../http.js";
import { LABELS as L, days } from "../labels.js";

const INSTRUMENTS_LIMIT = 12;
const TARGETS_LIMIT = 60;
/** What of what goes on around a text is told here. */
const AROUND = ["rounds", "timetables", "silences"];

/** What can be done with one of the texts from here. */
const deskOf = ({ instrument, language, provisions, table, body }, me) => (
  { instrument, rights: rightsIn(me, body), table, provisions, draft: { language }, path: `/api/instruments/${instrument}`, stir: () => table.stir() });

class MeetingView extends View {
  static properties = { me: {}, which: {}, stamp: { state: true }, fault: { state: true } };
  #focused = new Focus(this);
  #texts = new Map();
  #watch = new Watch();

  connectedCallback() {
    super.connectedCallback();
    this.#focused.start();
    this.meeting = new Meeting(this.which, readable(this.me));
    this.meeting.addEventListener("changed", () => this.#gather());
    this.#watch.addEventListener("told", ({ detail }) => this.#hear(detail));
    this.#watch.addEventListener("lost", ({ detail: { draft } }) => this.#texts.get(draft)?.table.again());
    this.#watch.addEventListener("changed", () => this.requestUpdate());
    this.#watch.start();
    this.attempt(() => this.meeting.start());
  }

  /** A ruling may have somebody do something. */
  #hear({ draft, events }) {
    this.#texts.get(draft)?.table.hear(events);
    this.meeting.hear(events);
    if (events.some(({ type }) => type.startsWith("rul"))) this.meeting.read().catch(() => {});
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#focused.stop();
    this.meeting.stop();
    this.#watch.stop();
    for (const { table } of this.#texts.values()) table.stop();
  }

  /** The texts before the meeting's bodies, and those that its documents bear on. */
  #gather() {
    this.stamp = (this.stamp ?? 0) + 1;
    return this.attempt(async () => {
      const before = await Promise.all(this.meeting.readFor.map((body) => get(`/api/instruments?body=${body}`)));
      const ids = [...before.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument)),
        ...this.meeting.documents.flatMap(({ on }) => on.map(({ instrument }) => instrument))];
      for (const id of new Set(ids)) {
        if (this.#texts.size < INSTRUMENTS_LIMIT && !this.#texts.has(id)) this.#follow(id);
      }
    });
  }

  #follow(instrument) {
    const table = new Table(instrument, undefined, AROUND);
    const text = { instrument, title: instrument, provisions: new Map(), table };
    this.#texts.set(instrument, text);
    table.addEventListener("changed", async () => {
      const { position } = table.consensus;
      if (position < 0) return;
      await this.#readText(text, position);
      if (this.#watch.follow(instrument, position)) this.meeting.heardBehind(position);
      this.stamp++;
    });
    table.again();
  }

  /** As it reads at a position or later, once for each. */
  async #readText(text, position) {
    if (text.read === position) return;
    text.read = position;
    const draft = await get(`/api/instruments/${text.instrument}`).catch(() => undefined);
    if (!draft) text.read = undefined;
    else Object.assign(text, { title: draft.title, body: draft.body, language: draft.language, provisions: new Map(draft.provisions.map((one) => [one.id, one])) });
  }

  render() {
    const { record } = this.meeting;
    document.title = record ? `${record.title} – Travaux` : "Travaux";
    if (!record) return this.fault ? unread(L.meeting, L.allMeetings, this.fault) : nothing;
    const rights = rightsIn(this.me, record.bodies);
    const { meeting, stamp } = this;
    const titles = new Map([...this.#texts.values()].map(({ instrument, title }) => [instrument, title]));
    const tasks = tasksAt(meeting.translations, meeting.id);
    return html`<header>
        <a href="#" class="back" aria-label=${L.allMeetings}>‹</a>
        <h1 dir="auto" title=${record.title}>${record.title}</h1>
        <span class="quiet about">${record.designation} · ${days(record.dates.at(-1).days)} · ${L.sessions[record.session]} · ${L.venues[record.venue]}</span>
        <span class="spring"></span>
        <span class="state ${this.#watch.isOpen ? "" : "offline"}"><span aria-hidden="true">${this.#watch.isOpen ? "●" : "○"}</span> ${this.#watch.isOpen ? L.live : L.offline}</span>
      </header>
      <nav aria-label=${L.agenda} tabindex="0">
        <travaux-agenda .meeting=${meeting} .rights=${rights} .me=${this.me} .stamp=${stamp}></travaux-agenda>
        <travaux-order .meeting=${meeting} .rights=${rights} .stamp=${stamp}></travaux-order>
        <travaux-dates .meeting=${meeting} .rights=${rights} .stamp=${stamp}></travaux-dates>
        <travaux-officers .meeting=${meeting} .rights=${rights} .me=${this.me} .stamp=${stamp}></travaux-officers></nav>
      <main aria-label=${L.documents} tabindex="-1"><div class="desk">
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
        <h2>${L.documents}</h2>
        <travaux-documents .meeting=${meeting} .rights=${rights} .texts=${[...this.#texts.values()]} .titles=${titles} .stamp=${stamp}></travaux-documents>
        ${meeting.documents.length ? html`<travaux-unknown .path=${`${meeting.path}/references`} .documents=${meeting.documents} .seen=${stamp}></travaux-unknown>` : nothing}
        ${rights.may("CONTRIBUTE") ? html`<travaux-register .meeting=${meeting} .rights=${rights}
          .instruments=${[...this.#texts.values()]} .stamp=${stamp}></travaux-register>` : nothing}
        <travaux-actions .meeting=${meeting} .rights=${rights} .me=${this.me} .titles=${titles} .stamp=${stamp}></travaux-actions>
        <travaux-translations .tasks=${tasks} .place=${{ meeting, titles }} .rights=${rights} .me=${this.me} .body=${meeting.inWhich(this.me, "KEEP_RECORD")[0]?.[0] ?? meeting.body}
          .done=${() => meeting.read()}></travaux-translations>
        <travaux-consultations .meeting=${meeting} .rights=${rights} .me=${this.me} .titles=${titles} .stamp=${stamp}></travaux-consultations>
        ${repeat(meeting.readFor, (body) => body, (body) => this.#kept(body))}
        ${[...this.#texts.values()].map((text) => this.#timetables(text))}
      </div></main>
      <aside aria-label=${L.whatIsOpen} tabindex="0"><travaux-due .meeting=${meeting} .seen=${this.#seen}></travaux-due>
        <h2>${L.whatIsOpen}</h2>
        ${[...this.#texts.values()].map((text) => this.#open(text))}</aside>`;
  }

  /** What one of its bodies recommends, asks and tells, under its title where there are several. */
  #kept(body) {
    const { meeting, me, stamp } = this;
    const { title } = meeting.bodies.find((one) => one.body === body) ?? {};
    return html`<section data-kept=${body} aria-label=${title ?? nothing}>${meeting.readFor.length > 1 ? html`<h2 class="of-body" dir="auto">${title}</h2>` : nothing}
      <travaux-kept .meeting=${meeting.as(body)} .rights=${rightsIn(me, body)} .texts=${[...this.#texts.values()]} .stamp=${stamp}></travaux-kept></section>`;
  }

  /** The log position up to which the meeting, or one of its texts, is told. */
  get #seen() {
    return Math.max(this.meeting.position, ...[...this.#texts.values()].map(({ table }) => table.consensus.position));
  }

  #timetables(text) {
    const desk = deskOf(text, this.me);
    return hasTimetables(desk) ? html`<section data-timetables=${text.instrument}><h2>${L.timetable}: <a href="#/${text.instrument}" dir="auto">${text.title}</a></h2>
      <travaux-timetables .desk=${desk} .timetables=${text.table.around.timetables}></travaux-timetables></section>` : nothing;
  }

  #open(text) {
    const { instrument, title, provisions, table } = text;
    const desk = deskOf(text, this.me);
    const collisions = table.open.filter((one) => one.collisions.length).length;
    return html`<section class="card" data-text=${instrument}><h3><a href="#/${instrument}" dir="auto">${title}</a></h3>
      <p class="quiet counts">${stateCounts(table.consensus)}</p>
      ${table.consensus.provisional.map(({ reason }) => html`<p class="quiet"><b>${SIGNS.PROVISIONALLY_AGREED}</b> ${L.allProvisional} <span dir="auto">${reason}</span></p>`)}
      ${table.open.length ? html`<p>${L.proposalsOpen(table.open.length, table.more)}${collisions
        ? html` · <span class="clash">⚡ ${L.collisionsOpen(collisions)}</span>` : nothing}</p>` : nothing}
      ${openList(openItems(table, provisions), instrument)}
      ${hasRounds(desk) ? html`<h4>${L.rounds}</h4><travaux-rounds .desk=${desk} .rounds=${table.around.rounds} every></travaux-rounds>` : nothing}
      ${table.consensus.provisions.some(({ state }) => state !== "UNTOUCHED") ? html`<h4>${L.byState}</h4>` : nothing}
      <travaux-states .table=${table} .provisions=${provisions} .instrument=${instrument} .stamp=${this.stamp}></travaux-states>
      ${desk.rights.may("RULE") ? html`<travaux-rule .desk=${desk}
        .targets=${this.#targets(text)}></travaux-rule>${this.#makingProvisional(desk)}` : nothing}</section>`;
  }

  /** All that was agreed on a text, and whatever is agreed on it later, is provisional from then on. */
  #makingProvisional({ path, table }) {
    return act({
      label: L.makeProvisional, button: L.makeProvisionalDo, fields: () => [typed("reason", L.reason)],
      path: `${path}/provisional`, body: ({ reason }) => ({ ruling: newId("ruling"), reason }), done: () => table.stir(),
    });
  }

  /** What can be ruled on across a text: all that is open in it, and the whole. */
  #targets({ provisions, table: { consensus, open } }) {
    const states = new Map(consensus.provisions.map(({ provision, state }) => [provision, state]));
    const proposed = new Set(open.flatMap(({ parts }) => parts.map(({ proposed: { provision } }) => provision)));
    const isOpen = (id) => proposed.has(id) || !["UNTOUCHED", "AGREED"].includes(states.get(id));
    const all = [...provisions.keys()].filter(isOpen).slice(0, TARGETS_LIMIT).flatMap((provision) => {
      const one = provisions.get(provision);
      const name = one ? begun(one) : provision;
      return targetsAt(consensus, provision, open.filter(({ parts }) => parts.some((part) => part.proposed.provision === provision))).slice(0, -1).map((at) => ({ ...at, name: at.target.kind === "provision" ? name : targetName(at) }));
    });
    const unique = new Map(all.map((one) => [JSON.stringify(one.target), one]));
    return [{ target: { kind: "instrument" }, name: L.wholeDraft }, ...unique.values()];
  }
}
customElements.define("travaux-meeting", MeetingView);
