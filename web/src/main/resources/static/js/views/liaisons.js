/** What a body tells other bodies and groups outside, what they tell it, and what came back. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, chosen, several, typed, written } from "./act.js";
import { addressee, basis, papersField, papersIn, textsField, textsIn } from "./basis.js";
import { lines, newId, ticked } from "./form.js";
import { paperOf, papersOf } from "../kept.js";
import { LABELS as L, day, moment } from "../labels.js";

class Liaisons extends View {
  /** `texts` are those of the page, `others` the bodies that can be written to. */
  static properties = { meeting: {}, rights: {}, texts: {}, others: {}, stamp: {} };

  render() {
    const { liaisons } = this.meeting.kept;
    return html`<h2>${L.liaisons}</h2>
      ${liaisons.length ? repeat(liaisons, ({ liaison }) => liaison, (one) => this.#card(one)) : html`<p class="quiet">${L.noLiaisons}</p>`}
      ${this.#keeps ? html`${this.#sending()}${this.#takingIn()}` : nothing}`;
  }

  get #keeps() {
    return this.rights.may("KEEP_RECORD");
  }

  #card(one) {
    const { liaison, from, to, purpose, title, says, state, answerBy, received, answers, cameBack, history } = one;
    const { names } = this.meeting.kept;
    const rest = basis(one, names, this.texts);
    return html`<div role="group" class="card ${state === "WITHDRAWN" ? "gone" : ""}" tabindex="-1" data-liaison=${liaison}>
      <div><span class="tag ${state === "ANSWERED" ? "reached" : ""}"><span aria-hidden="true">${L.liaisonSigns[state]}</span> ${L.liaisonStates[state]}</span> <b dir="auto">${title}</b></div>
      <div class="quiet">${addressee(from, names)} → ${to.map((each, at) => html`${at ? ", " : nothing}${addressee(each, names)}`)}
        · ${L.liaisonPurpose.toLowerCase()} ${L.purposes[purpose]} · ${moment(history[0].at)}</div>
      <div dir="auto">${says}</div>
      ${rest.length ? html`<div class="quiet">${L.bearsOn} ${rest}</div>` : nothing}
      ${answerBy ? html`<div class="quiet"><span aria-hidden="true">◷</span> ${L.answerWanted} ${day(answerBy)}</div>` : nothing}
      ${received.map(({ by, document }) => html`<div class="quiet">${L.takenInBy} <span dir="auto">${names.body(by)}</span>${
        document ? html` ${L.asPaper} <span dir="auto">${names.paper(document)}</span>` : nothing}</div>`)}
      ${answers ? html`<div class="quiet">${L.answersLiaison} ${this.#link(answers)}</div>` : nothing}
      ${cameBack.length ? html`<div>↙ ${L.cameBack} ${cameBack.map((id, at) => html`${at ? ", " : nothing}${this.#link(id)}`)}</div>` : nothing}
      ${state === "WITHDRAWN" ? html`<div class="quiet" dir="auto">${history.at(-1).reason}</div>` : nothing}
      ${this.#keeps && state !== "WITHDRAWN" ? html`<div class="acts">${this.#keeping(one)}</div>` : nothing}</div>`;
  }

  /** Another statement by its title: that is where it leads. */
  #link(id) {
    const other = this.meeting.kept.liaisons.find(({ liaison }) => liaison === id);
    return other ? html`<button class="link" dir="auto" @click=${() => this.querySelector(`[data-liaison="${CSS.escape(id)}"]`).focus()}>${other.title}</button>` : "…";
  }

  #keeping(one) {
    const { liaison, body, from, to, received, cameBack } = one;
    const own = this.meeting.body;
    const isToUs = to.some((each) => each.kind === "body" && each.body === own);
    const waits = isToUs && from.kind === "body" && !received.some(({ by }) => by === own);
    const papers = papersOf(this.meeting, this.meeting.kept.names);
    return html`${waits ? this.#act({
      label: L.receiveLiaison, button: L.receiveLiaisonDo, path: `/${liaison}/receive`,
      fields: () => (papers.length ? [chosen("document", L.asDocument, [["", L.noPaper], ...papers])] : []),
      body: ({ document }) => ({ ...(document && { document: paperOf(document) }) }),
    }) : nothing}${isToUs ? this.#act({
      label: L.answerLiaison, button: L.sendLiaisonDo, path: "", fields: () => this.#words(),
      body: (values, form) => ({ liaison: newId("liaison"), to: [addressed(from)], statement: { ...this.#statement(values, form), answers: liaison } }),
    }) : nothing}${body === own && !cameBack.length ? this.#act({
      label: L.withdrawLiaison, button: L.withdrawLiaisonDo, path: `/${liaison}/withdraw`,
      fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
    }) : nothing}`;
  }

  #words() {
    return [
      chosen("purpose", L.liaisonPurpose, Object.entries(L.purposes)), typed("title", L.title), written("says", L.liaisonSays, 3),
      { name: "answerBy", label: L.answerBy, input: html`<input type="date" name="answerBy">` },
      textsField(this.texts), ...papersField(this.meeting, L.restsOnDocuments),
    ];
  }

  #statement({ purpose, title, says, answerBy }, form) {
    return {
      purpose, title, says, on: textsIn(ticked(form, "texts")), documents: papersIn(ticked(form, "documents")), ...(answerBy && { answerBy }),
    };
  }

  #sending() {
    return this.#act({
      label: L.sendLiaison, button: L.sendLiaisonDo, path: "",
      fields: () => [
        ...(this.others.length ? [several("bodies", L.liaisonTo, this.others.map(({ body, title }) => [body, title]))] : []),
        written("to", L.liaisonToOutside, 2, false), ...this.#words(),
      ],
      body: (values, form) => ({
        liaison: newId("liaison"), statement: this.#statement(values, form),
        to: [...ticked(form, "bodies").map((body) => ({ kind: "body", body })), ...lines(values.to).map((name) => ({ kind: "outside", name }))],
      }),
    });
  }

  #takingIn() {
    const ours = this.meeting.kept.liaisons.filter(({ state, body, to }) =>
      state !== "WITHDRAWN" && body === this.meeting.body && to.some(({ kind }) => kind === "outside"));
    return this.#act({
      label: L.takeInLiaison, button: L.takeInLiaisonDo, path: "/take-in",
      fields: () => [
        typed("from", L.liaisonFrom),
        ...(ours.length ? [chosen("answers", L.answersWhich, [["", L.answersNone], ...ours.map(({ liaison, title }) => [liaison, title])])] : []),
        ...this.#words(),
      ],
      body: ({ from, answers, ...values }, form) => ({
        liaison: newId("liaison"), from, statement: { ...this.#statement(values, form), ...(answers && { answers }) },
      }),
    });
  }

  #act({ path, ...more }) {
    const { meeting } = this;
    return act({ ...more, path: `/api/bodies/${meeting.body}/liaisons${path}`, done: () => meeting.read() });
  }
}
customElements.define("travaux-liaisons", Liaisons);

/** Whoever wrote, as the server wants to have it. */
const addressed = ({ kind, body, name }) => (kind === "body" ? { kind, body } : { kind, name });
