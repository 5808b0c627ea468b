/** Who is to bring what into which language until when, how far that has come, and what became of it. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, chosen, several, typed } from "./act.js";
import { ownerOf, ownerTold } from "./actions.js";
import { newId, ticked } from "./form.js";
import { badge, begun, nameOf } from "./provisions.js";
import { isOpenTask } from "../awaited.js";
import { owns, rightsIn } from "../rights.js";
import { LABELS as L, LANGUAGES, day, languageName, moment } from "../labels.js";

const PROVISIONS_LIMIT = 300;

/** `2 missing, 1 stale` */
export const progressOf = (counts) => Object.entries(L.progress).filter(([state]) => counts[state]).map(([state, told]) => `${counts[state]} ${told}`).join(", ");

/** The tasks for documents, and the texts of `titles`, that a meeting asked for or waits for, or that are late. */
export const tasksAt = (tasks, meeting) => tasks.filter(({ dueAt, agreedIn, overdue }) => overdue || dueAt === meeting || agreedIn === meeting);

class Translations extends View {
  /**
   * `tasks` are shown; `place` says where: `{meeting}`, or `{desk}` of a draft, and may have `titles` of the texts.
   * `done` is called after anything was.
   */
  static properties = { tasks: {}, place: {}, rights: {}, me: {}, body: {}, done: {} };

  render() {
    const { tasks, rights, place } = this;
    const keeps = rights.may("KEEP_RECORD");
    const asking = keeps ? (place.desk ? this.#askingText(place.desk) : this.#askingDocument(place.meeting)) : nothing;
    if (!tasks.length && asking === nothing) return nothing;
    const sorted = tasks.toSorted((one, other) => isOpenTask(other) - isOpenTask(one));
    return html`<h2>${L.translations}</h2>
      ${tasks.length ? html`<ul class="tasks">${repeat(sorted, ({ task }) => task, (one) => this.#task(one))}</ul>` : nothing}${asking}`;
  }

  #task(one) {
    const { task, state, language, owner, overdue, by, told, turns, progress, ruling } = one;
    const isOpen = isOpenTask(one);
    return html`<li class=${state.toLowerCase()} data-translation=${task} tabindex="-1">
      <div><span class="box" aria-hidden="true">${L.translationSigns[state]}</span> <b>${languageName(language)}</b> ${this.#what(one)} ${ownerTold(owner)}
        ${overdue ? html`<span class="tag clash">⚑ ${L.overdue}</span>` : nothing}</div>
      <div class="quiet">${L.translationStates[state]}${by && isOpen ? html` ${L.takenOnBy} ${badge(by.by)}` : nothing}${isOpen ? ` · ${this.#due(one)}` : ""}${
        ruling ? ` · ${L.asRuled}` : ""}</div>
      ${state === "WITHDRAWN" ? nothing : html`<div class="progress">${progressOf(progress)}</div>`}
      ${turns.map((turn) => html`<div class="quiet">${turn.done ? `✓ ${L.turnDone}` : `↺ ${L.turnOpen}`} · ${moment(turn.at)}</div>`)}
      ${told.filter(({ reason }) => reason).map(({ by: who, reason, at }) => html`<div class="quiet">${badge(who)} <span dir="auto">${reason}</span> · ${moment(at)}</div>`)}
      ${state === "WITHDRAWN" ? nothing : this.#acts(one)}</li>`;
  }

  /** What is to be there, where that is not clear from where it is told. */
  #what({ instrument, provisions, document }) {
    const { desk, meeting, titles } = this.place;
    if (document) return html`<span dir="auto">${meeting?.documents.find((one) => one.document === document.document)?.symbol ?? L.aDocument}</span>`;
    const named = desk?.provisions ?? new Map();
    const parts = provisions.map((id) => named.get(id)).filter(Boolean)
      .map((provision) => html` <a href="#/${instrument}/${provision.id}" dir="auto">${nameOf(provision, provision.text)}</a>`);
    const whole = desk ? html`<span>${provisions.length ? "" : L.wholeText}</span>` : html`<a href="#/${instrument}" dir="auto">${titles?.get(instrument) ?? L.thatText}</a>`;
    return html`${whole}${parts.length ? parts : provisions.length ? html` <span>(${L.someProvisions(provisions.length)})</span>` : nothing}`;
  }

  #due({ due, dueOn }) {
    const called = due.kind === "meeting" && this.#meeting?.called(due.meeting);
    const when = due.kind === "next-meeting" ? L.dueNext : due.kind === "named" ? `${L.dueAt} ${due.name}`
      : called && called !== due.meeting ? `${L.dueAt} ${called}` : "";
    return when ? `${when}${dueOn ? ` (${day(dueOn)})` : ""}` : dueOn ? `${L.dueOn} ${day(dueOn)}` : L.dueAMeeting;
  }

  get #meeting() {
    const { desk, meeting } = this.place;
    const found = meeting ?? desk?.meeting;
    return found?.record ? found : undefined;
  }

  /** Of a joint meeting, each was asked for by one of the bodies. */
  #acts({ task, state, owner, by, body = this.body }) {
    const path = `/api/bodies/${body}/translations/${task}`;
    const rights = this.place.meeting ? rightsIn(this.me, body) : this.rights;
    const keeps = rights.may("KEEP_RECORD");
    const { done } = this;
    const because = (label, button, to) => act({ label, button, path: `${path}/${to}`, fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }), done });
    const takes = !by && state !== "DONE" && owns(rights, this.me, owner);
    return html`<div class="acts">${takes ? act({ label: L.takeOn, button: L.takeOnDo, path: `${path}/take-on`, fields: () => [], body: () => ({}), done }) : nothing}
      ${by && (keeps || by.by.person === this.me.person) && rights.may("CONTRIBUTE") ? because(L.handBack, L.handBackDo, "hand-back") : nothing}
      ${keeps ? act({
        label: L.changeTask, button: L.changeTaskDo, path: `${path}/change`, done, fields: () => [...this.#whom([["", L.dueSame]]), typed("reason", L.reason)],
        body: (values) => ({ ...(values.owner && { owner: ownerOf(values.owner) }), ...(values.due && { due: this.#dueIn(values) }), reason: values.reason }),
      }) : nothing}
      ${keeps ? because(L.withdrawTask, L.withdrawTaskDo, "withdraw") : nothing}</div>`;
  }

  #askingText(desk) {
    if (desk.table.renderings.source) return nothing;
    const { instrument, draft, provisions: all } = desk;
    const free = LANGUAGES.filter((tag) => tag !== draft.language);
    const provisions = [...all.values()].slice(0, PROVISIONS_LIMIT);
    return this.#ask({
      fields: () => [
        chosen("language", L.language, free.map((tag) => [tag, languageName(tag)])), ...this.#whom(),
        several("provisions", L.onlyThese, provisions.map((one) => [one.id, begun(one)])),
      ],
      body: ({ language }, form) => {
        const named = ticked(form, "provisions");
        const ruling = requesting(desk.table.consensus, language);
        return { instrument, language, ...(named.length && { provisions: named }), ...(ruling && { ruling: { instrument, ruling } }) };
      },
    });
  }

  /** Of the documents that are wanted in languages in which they are not there. */
  #askingDocument(meeting) {
    const asked = new Set(this.tasks.filter(({ state, document }) => document && state !== "WITHDRAWN").map(({ document, language }) => `${document.document} ${language}`));
    const wanting = meeting.documents.filter(({ withdrawn }) => !withdrawn).flatMap(({ document, symbol, languages }) =>
      languages.missing.map((language) => [`${document} ${language}`, L.intoLanguage(symbol, languageName(language))])).filter(([key]) => !asked.has(key));
    if (!wanting.length) return nothing;
    return this.#ask({
      fields: () => [chosen("wanted", L.documentWanted, wanting), ...this.#whom()],
      body: ({ wanted }) => {
        const [document, language] = wanted.split(" ");
        return { document: { meeting: meeting.id, document }, language };
      },
    });
  }

  /** With `same` choices that leave things as they are, nobody has to be named. */
  #whom(same = []) {
    const meeting = this.#meeting;
    const dues = [...same, ["next-meeting", L.dues["next-meeting"]], ...(meeting ? [["meeting", L.dueAtMeeting(meeting.record.designation)]] : []), ["day", L.dues.day]];
    return [typed("owner", L.translationOwner, !same.length), chosen("due", L.dueWhen, dues), { name: "day", label: L.dueDay, input: html`<input type="date" name="day">` }];
  }

  #dueIn({ due, day: on }) {
    return { kind: due, ...(due === "meeting" && { meeting: this.#meeting.id }), ...(due === "day" && { day: on }) };
  }

  #ask({ fields, body }) {
    const meeting = this.#meeting;
    return act({
      label: L.askTranslation, button: L.askTranslationDo, path: `/api/bodies/${this.body}/translations`, fields, done: this.done,
      body: (values, form) => ({
        ...body(values, form), task: newId("translation"), owner: ownerOf(values.owner),
        due: this.#dueIn(values),
        ...(meeting && { meeting: meeting.id }),
      }),
    });
  }
}
customElements.define("travaux-translations", Translations);

/** The last ruling that holds and requests the language. */
const requesting = ({ rulings }, language) => rulings.findLast(({ event: { outcome }, reopened }) =>
  !reopened && outcome.kind === "translation-requested" && outcome.languages.includes(language))?.event.ruling;
