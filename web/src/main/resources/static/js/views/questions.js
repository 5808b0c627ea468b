/** What a body could not agree on and asks the body above, what others ask it, and the answers with what they rest on. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, chosen, several, typed, written } from "./act.js";
import { basis, papersField, papersIn, textsField, textsIn } from "./basis.js";
import { newId, ticked } from "./form.js";
import { badge } from "./provisions.js";
import { outcomeOf } from "./rulings.js";
import { LABELS as L, moment } from "../labels.js";

/** Of the rulings that an answer may rest on, the last ones. */
const RULINGS_LIMIT = 40;

class Questions extends View {
  /** `texts` are those of the page, with what was declared on them. */
  static properties = { meeting: {}, rights: {}, texts: {}, stamp: {} };

  render() {
    const { kept: { escalations, parent }, body } = this.meeting;
    const ours = escalations.filter((one) => one.body === body);
    const others = escalations.filter((one) => one.to === body);
    const notPut = this.#notPut(ours);
    return html`${parent || ours.length || notPut.length ? html`<h2>${L.questionsAbove}</h2>
        ${notPut.map((one) => this.#putting(one, parent))}${this.#all(ours)}
        ${ours.length || notPut.length ? nothing : html`<p class="quiet">${L.noQuestions(parent.title)}</p>`}` : nothing}
      ${others.length ? html`<h2>${L.questionsOfOthers}</h2>${this.#all(others)}` : nothing}`;
  }

  #all = (escalations) => repeat(escalations, ({ escalation }) => escalation, (one) => this.#card(one));

  /** What was ruled on the body's own texts to be asked and nobody has asked yet. */
  #notPut(ours) {
    const put = new Set(ours.filter(({ state }) => state !== "WITHDRAWN").map(({ instrument, ruling }) => `${instrument} ${ruling}`));
    const own = this.texts.filter(({ body }) => body === this.meeting.body);
    return own.flatMap(({ instrument, title, table }) => table.consensus.rulings
      .filter(({ event, reopened }) => event.outcome.kind === "escalated" && !reopened && !put.has(`${instrument} ${event.ruling}`))
      .map(({ event }) => ({ instrument, title, ruling: event.ruling, questions: event.outcome.questions })));
  }

  #putting({ instrument, title, ruling, questions }, parent) {
    return html`<div role="group" class="card" data-not-put=${ruling}>
      <div><span class="tag">◌ ${L.notPut}</span> ${L.escalatedBy} <a href="#/${instrument}" dir="auto">${title}</a></div>
      <ol class="asked">${questions.map((asks) => html`<li dir="auto">${asks}</li>`)}</ol>
      ${parent ? nothing : html`<div class="quiet">${L.nobodyAbove}</div>`}
      ${parent && this.rights.may("KEEP_RECORD") ? this.#act({
        label: L.putQuestions(parent.title), button: L.putQuestionsDo, path: "",
        fields: () => [
          ...questions.map((_, at) => textsField(this.texts, [], { name: `about-${at}`, legend: L.questionIsAbout(at + 1) })),
          ...papersField(this.meeting, L.withQuestions),
        ],
        body: (_, form) => ({
          escalation: newId("escalation"), to: parent.body, instrument, ruling,
          questions: questions.map((asks, at) => ({ question: `q${at + 1}`, asks, about: textsIn(ticked(form, `about-${at}`)) })), documents: papersIn(ticked(form, "documents")),
        }),
      }) : nothing}</div>`;
  }

  #card(one) {
    const { escalation, body, to, state, instrument, documents, questions, history } = one;
    const { names } = this.meeting.kept;
    const isOurs = body === this.meeting.body;
    return html`<div role="group" class="card ${state === "WITHDRAWN" ? "gone" : ""}" data-escalation=${escalation}>
      <div><span class="tag ${state === "ANSWERED" ? "reached" : ""}"><span aria-hidden="true">${L.escalationSigns[state]}</span> ${L.escalationStates[state]}</span>
        <b dir="auto">${names.body(body)}</b> ${L.asks} <b dir="auto">${names.body(to)}</b></div>
      <div class="quiet">${L.escalatedBy} ${basis({ on: [{ instrument, target: { kind: "instrument" } }] }, names, this.texts)} · ${moment(history[0].at)}
        ${documents.length ? html`· ${basis({ documents }, names, this.texts)}` : nothing}</div>
      <ol class="asked">${questions.map((asked) => this.#question(one, asked))}</ol>
      ${history.at(-1).reason ? html`<div class="quiet">${badge(history.at(-1).by)} <span dir="auto">${history.at(-1).reason}</span> · ${moment(history.at(-1).at)}</div>` : nothing}
      ${isOurs && state === "OPEN" && this.rights.may("RULE") ? this.#act({
        label: L.withdrawQuestions, button: L.withdrawQuestionsDo, path: `/${escalation}/withdraw`,
        fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
      }) : nothing}</div>`;
  }

  #question({ escalation, to, state }, { question, asks, about, answer }) {
    const { names } = this.meeting.kept;
    const answers = to === this.meeting.body && state !== "WITHDRAWN" && this.rights.may("RULE");
    const path = `/${escalation}/questions/${question}`;
    return html`<li data-question=${question}><div dir="auto">${asks}</div>
      <div class="quiet">${L.about} ${basis({ on: about }, names, this.texts)}</div>
      ${answer ? html`<div class="answer"><span aria-hidden="true">↳</span> <b dir="auto">${answer.says}</b>
        <div class="quiet">${badge(answer.by)} ${moment(answer.at)} · ${L.restsOn} ${this.#rests(answer)}</div></div>` : nothing}
      ${answers ? (answer ? this.#act({
        label: L.takeAnswerBack, button: L.takeAnswerBackDo, path: `${path}/take-back`,
        fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
      }) : this.#answering(path)) : nothing}</li>`;
  }

  #rests(answer) {
    const { names } = this.meeting.kept;
    const more = basis(answer, names, this.texts);
    return html`${answer.meeting ? html`<span dir="auto">${names.meeting(answer.meeting)}</span>${more.length ? ", " : nothing}` : nothing}${more}`;
  }

  #answering(path) {
    const { id, record } = this.meeting;
    const rulings = this.texts.flatMap(({ instrument, title, table }) => table.consensus.rulings.filter(({ reopened }) => !reopened)
      .map(({ event }) => [`${instrument} ${event.ruling}`, `${title}: ${outcomeOf(event.outcome)}`])).slice(-RULINGS_LIMIT);
    return this.#act({
      label: L.answerQuestion, button: L.answerQuestionDo, path: `${path}/answer`,
      fields: () => [
        written("says", L.answer, 2), chosen("meeting", L.answeredIn, [[id, record.designation], ["", L.noMeeting]]),
        ...(rulings.length ? [several("on", L.restsOnRulings, rulings)] : []), ...papersField(this.meeting, L.restsOnDocuments),
      ],
      body: ({ says, meeting }, form) => ({
        says, ...(meeting && { meeting }), documents: papersIn(ticked(form, "documents")),
        on: ticked(form, "on").map((key) => key.split(" ")).map(([instrument, ruling]) => ({ instrument, target: { kind: "ruling", ruling } })),
      }),
    });
  }

  #act({ path, ...more }) {
    const { meeting } = this;
    return act({ ...more, path: `/api/bodies/${meeting.body}/escalations${path}`, done: () => meeting.read() });
  }
}
customElements.define("travaux-questions", Questions);
