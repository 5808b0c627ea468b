/** The comments on a provision, or on the whole of what was published; making one; and what became of each. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, chosen, typed, written } from "./act.js";
import { newId } from "./form.js";
import { badge, nameOf } from "./provisions.js";
import { allComments, commentsOn, deadlineOf, taking } from "../rounds.js";
import { directionOf, languageOf } from "../scripts.js";
import { LABELS as L, moment, untilWhen } from "../labels.js";

class Comments extends View {
  /** With no `provision` it is about the whole; with `every` all comments are told, wherever they are. */
  static properties = { desk: {}, provision: {}, rounds: {}, every: { type: Boolean }, where: { state: true } };

  render() {
    const { rounds, provision } = this;
    const told = this.every ? allComments(rounds) : commentsOn(rounds, provision);
    const openings = this.#openings();
    if (!told.length && !openings.length) return nothing;
    return html`${provision ? html`<h2>${L.comments}</h2>` : nothing}
      ${repeat(told, ({ comment }) => comment.comment, (one) => this.#card(one))}
      ${openings.length ? this.#making(openings) : nothing}`;
  }

  /** Where the person may comment: as a member, or taking down what the public says. */
  #openings() {
    const { rights } = this.desk;
    return [
      ...(rights.may("COMMENT") ? taking(this.rounds, "MEMBERS") : []),
      ...(rights.may("CIRCULATE") ? taking(this.rounds, "PUBLIC") : []),
    ];
  }

  #card({ round, comment }) {
    const { from, channel, text, late, said, dispositions } = comment;
    const { language } = this.desk.draft;
    const became = dispositions.at(-1);
    return html`<div role="group" class="card" data-comment=${comment.comment}>
      <div>${from.delegation ? badge(from) : html`<b dir="auto">${from.name}</b>`} <span class="quiet">${channel === "PUBLIC" ? `${L.channels.PUBLIC} · ` : ""}<span
        dir="auto">${round.title}</span> · ${moment(said.at)}</span>
        ${late ? html`<span class="tag">⚑ ${L.late}</span>` : nothing}
        ${this.every ? this.#place(comment) : nothing}</div>
      <div class="words" dir=${directionOf(text, language)} lang=${languageOf(text, language)}>${text}</div>
      ${became ? this.#became(became) : html`<div class="quiet"><span aria-hidden="true">◇</span> ${L.notDealtWith}</div>`}
      ${this.desk.rights.may("CIRCULATE") ? this.#disposing(round, comment, became) : nothing}</div>`;
  }

  #place({ provision }) {
    return provision ? this.#link(provision) : html`<span class="quiet">${L.onWhole}</span>`;
  }

  #link(provision) {
    const one = this.desk.provisions.get(provision);
    return html`<a class="at" href="#/${this.desk.instrument}/${provision}" dir="auto">${one ? nameOf(one, one.text) : provision}</a>`;
  }

  #became({ disposition, reason, into }) {
    return html`<div class="became ${disposition.toLowerCase()}"><b><span aria-hidden="true">${L.dispositionSigns[disposition]}</span> ${L.dispositions[disposition]}</b>
      ${into.length ? html`<span>${L.tookInto} ${into.map((one) => this.#link(one))}</span>` : nothing}
      ${reason ? html`<span class="quiet" dir="auto">${reason}</span>` : nothing}</div>`;
  }

  #making(openings) {
    const { round, awaited } = openings[this.where] ?? openings[0];
    const called = ({ round: { title }, awaited: one }) => `${title}, ${L.channels[one.channel]} (${untilWhen(deadlineOf(one))})`;
    const where = openings.length === 1 ? { input: html`<div class="quiet">${called(openings[0])}</div>` } : {
      name: "round", label: L.onDraft,
      input: html`<select @change=${({ target }) => (this.where = target.value)}>${openings.map((one, at) =>
        html`<option value=${at} ?selected=${openings[at].round === round && one.awaited === awaited}>${called(one)}</option>`)}</select>`,
    };
    return this.#act({
      label: this.provision ? L.commentHere : L.commentWhole, button: L.commentDo, path: `${round.round}/comments`,
      fields: () => [where, ...(awaited.channel === "PUBLIC" ? [typed("contributor", L.contributor)] : []), written("text", L.yourComment)],
      body: ({ contributor, text }) => ({
        comment: newId("comment"), channel: awaited.channel, text,
        ...(contributor && { contributor }), ...(this.provision && { provision: this.provision }),
      }),
    });
  }

  #disposing({ round }, { comment, provision }, became) {
    const places = () => [...this.desk.provisions.values()].map((one) => [one.id, nameOf(one, one.text)]);
    return this.#act({
      label: L.dispose, button: L.disposeDo, path: `${round}/comments/${comment}/dispose`,
      fields: () => [
        chosen("disposition", L.disposition, Object.entries(L.dispositions), became?.disposition),
        chosen("into", L.into, [["", L.nowhere], ...places()], became ? became.into[0] : provision),
        typed("reason", L.reasonIfAny, false),
      ],
      body: ({ disposition, reason, into }) =>
        ({ disposition, ...(reason && { reason }), into: into && disposition !== "NOT_TAKEN" ? [into] : [] }),
    });
  }

  #act({ path, ...more }) {
    const { desk } = this;
    return act({ ...more, path: `${desk.path}/rounds/${path}`, done: () => desk.table.around.again() });
  }
}
customElements.define("travaux-comments", Comments);
