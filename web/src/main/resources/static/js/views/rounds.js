/** The drafts that were published for comment: until when, how many comments there are, and publishing the next one. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, checked, dated, several, typed, written } from "./act.js";
import { instant, lines, newId, ticked } from "./form.js";
import "./comments.js";
import { deadlineOf, undisposed } from "../rounds.js";
import { LABELS as L, moment, untilWhen } from "../labels.js";

/** Whether there is anything to be told or done. */
export const hasRounds = ({ table: { around }, rights }) => around.rounds.length > 0 || rights.may("CIRCULATE");

class Rounds extends View {
  /** `every` shows all comments, not only those on the whole. */
  static properties = { desk: {}, rounds: {}, every: { type: Boolean } };

  render() {
    const circulates = this.desk.rights.may("CIRCULATE");
    return html`${this.rounds.toReversed().map((round) => this.#card(round, circulates))}
      ${this.every ? this.#all() : html`<travaux-comments .desk=${this.desk} .rounds=${this.rounds}></travaux-comments>`}
      ${circulates ? this.#publishing() : nothing}`;
  }

  #all() {
    const count = this.rounds.reduce((sum, { comments }) => sum + comments.length, 0);
    return count ? html`<details class="within"><summary>${L.allComments} (${count})</summary>
      <travaux-comments .desk=${this.desk} .rounds=${this.rounds} every></travaux-comments></details>` : nothing;
  }

  #card(round, circulates) {
    const named = (id) => this.rounds.find((one) => one.round === id)?.title ?? id;
    const told = [
      ...(round.takesUp.length ? [`${L.tookUp} ${round.takesUp.map(named).join(", ")}`] : []),
      ...(round.discussions.length ? [`${L.tookIn} ${round.discussions.join(", ")}`] : []),
    ];
    return html`<div role="group" class="card" tabindex="-1" aria-label=${round.title} data-round=${round.round}><b dir="auto">${round.title}</b>
      <span class="quiet">${L.published} ${moment(round.published.at)}</span>
      ${told.map((line) => html`<div class="quiet" dir="auto">${line}</div>`)}
      ${round.channels.map((channel) => this.#channel(round, channel, circulates))}
      <div>${L.commentsOf(round.comments.length, undisposed(round))}</div></div>`;
  }

  #channel({ round }, awaited, circulates) {
    const { channel, deadlines, closed } = awaited;
    return html`<div>${closed ? html`<span class="quiet">${L.channels[channel]}: ${L.commentsClosed} ${moment(closed.at)}</span>`
        : html`<span class="tag"><span aria-hidden="true">◷</span> ${L.channels[channel]}: ${L.commentsUntil} ${untilWhen(deadlineOf(awaited))}</span>`}
      ${deadlines.slice(0, -1).map((one, at) => html`<div class="quiet">${L.wasDue} ${untilWhen(one.deadline)} <span dir="auto">(${deadlines[at + 1].reason})</span></div>`)}
      ${circulates && !closed ? this.#act({
        label: L.moreTime, button: L.moreTimeDo, path: `/${round}/extend`,
        fields: () => [dated("deadline", L.newDeadline), typed("reason", L.reason)],
        body: ({ deadline, reason }) => ({ channel, deadline: instant(deadline), reason }),
      }) : nothing}</div>`;
  }

  #publishing() {
    const { rounds } = this;
    return this.#act({
      label: L.publish, button: L.publishDo, path: "",
      fields: () => [
        typed("title", L.draftTitle),
        { ...dated("members", L.membersUntil, false), name: "channels" },
        checked("late", L.lateTaken, true),
        { ...dated("public", L.publicUntil, false), name: "" },
        written("discussions", L.discussions, 1, false),
        ...(rounds.length ? [several("takesUp", L.takesUp, rounds.map(({ round, title }) => [round, title]))] : []),
      ],
      body: ({ title, members, late, public: open, discussions }, form) => ({
        round: newId("round"), title,
        channels: [
          ...(members ? [{ channel: "MEMBERS", deadline: instant(members), late: late ? "ACCEPTED" : "REFUSED" }] : []),
          ...(open ? [{ channel: "PUBLIC", deadline: instant(open), late: "REFUSED" }] : []),
        ],
        discussions: lines(discussions),
        takesUp: ticked(form, "takesUp"),
      }),
    });
  }

  #act({ path, ...more }) {
    const { desk } = this;
    return act({ ...more, path: `${desk.path}/rounds${path}`, done: () => desk.table.around.again() });
  }
}
customElements.define("travaux-rounds", Rounds);
