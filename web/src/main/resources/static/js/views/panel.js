/** What concerns the provision at hand: how far it has come, what lies on the table, what can be done. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { Form } from "./form.js";
import "./standing.js";
import "./proposals.js";
import "./choice.js";
import "./choices.js";
import "./brackets.js";
import "./contest.js";
import "./borrow.js";
import "./refer.js";
import "./rulings.js";
import "./rule.js";
import "./say.js";
import "./history.js";
import "./comments.js";
import "./consultations.js";
import "./renderings.js";
import "./replacements.js";
import "./traces.js";
import "./translations.js";
import { proposingEverywhere } from "./wide.js";
import { hasConstraints } from "./constraints.js";
import { hasRounds } from "./rounds.js";
import { hasTimetables } from "./timetables.js";
import { kept } from "./side.js";
import { openSilence } from "./silence.js";
import { crossing } from "./cross-references.js";
import { comeFrom } from "./origins.js";
import { targetName } from "./say.js";
import { standings } from "./positions.js";
import { inserting, structure } from "./structure.js";
import { positionsOn, targetsAt } from "../consensus.js";
import { isAt } from "../proposed.js";
import { LABELS as L } from "../labels.js";

class Panel extends Form {
  /** `view` is the draft as it is shown, `desk` what can be done there; another whenever anything is. */
  static properties = { view: {}, desk: {}, instrument: {}, provision: {}, seen: {} };

  render() {
    const one = this.desk.shown(this.provision);
    return html`${one ? keyed(this.provision, this.#about(one)) : this.#unchosen()}
      <travaux-tongues .desk=${this.desk} .told=${this.desk.table.renderings.told}></travaux-tongues>
      <travaux-replacements .desk=${this.desk} .told=${this.desk.table.renderings.told}></travaux-replacements>
      <travaux-translations .tasks=${this.desk.table.renderings.tasks} .place=${{ desk: this.desk }} .rights=${this.desk.rights} .me=${this.view.me}
        .body=${this.desk.draft.body} .done=${() => this.desk.table.renderings.again()}></travaux-translations>
      ${hasRounds(this.desk) ? html`<h2>${L.rounds}</h2><travaux-rounds .desk=${this.desk} .rounds=${this.desk.table.around.rounds}></travaux-rounds>` : nothing}
      ${hasConstraints(this.desk) ? html`<h2>${L.constraints}</h2><travaux-constraints .desk=${this.desk} .told=${this.desk.table.around.constraints}></travaux-constraints>` : nothing}
      ${hasTimetables(this.desk) ? html`<h2>${L.timetable}</h2><travaux-timetables .desk=${this.desk} .timetables=${this.desk.table.around.timetables}></travaux-timetables>` : nothing}
      <travaux-choice .desk=${this.desk} .sets=${this.desk.table.consensus.sets}></travaux-choice>
      ${this.#whole()}
      ${this.faultElsewhere()}`;
  }

  #about(one) {
    const { desk, provision } = this;
    const { table, draft } = desk;
    const { consensus } = table;
    const proposals = table.here;
    const said = standings(positionsOn(consensus, { kind: "provision", provision }));
    const open = proposals.filter(({ state }) => state === "PENDING").length;
    const raised = open ? L.proposalsOpen(open) : said === nothing ? undefined : L.positionsTaken;
    return html`<h2>${one.number ? html`${L.provision} <span class="as-is">${one.number}</span>` : L.kinds[one.kind]}</h2>
      <travaux-standing .provision=${provision} .consensus=${consensus} .raised=${raised}></travaux-standing>
      ${comeFrom(desk, table.around.origins.filter(({ proposal }) => !proposal), provision)}
      ${crossing(desk, provision)}
      <travaux-renderings .desk=${desk} .provision=${provision} .told=${table.renderings.told}></travaux-renderings>
      <travaux-proposals .desk=${desk} .provision=${provision} .proposals=${proposals} .all=${table.open}></travaux-proposals>
      <travaux-wides .desk=${desk} .provision=${provision} .proposals=${table.around.wides}></travaux-wides>
      <travaux-choices .desk=${desk} .provision=${provision} .consensus=${consensus}></travaux-choices>
      <travaux-brackets .desk=${desk} .provision=${provision} .consensus=${consensus}></travaux-brackets>
      ${said === nothing ? nothing : html`<h2>${L.positions}</h2><div class="card">${said}</div>`}
      <travaux-comments .desk=${desk} .provision=${provision} .rounds=${table.around.rounds}></travaux-comments>
      ${desk.meeting?.record ? kept(desk.meeting, desk.instrument, provision) : nothing}
      <travaux-traces .desk=${desk} .provision=${provision} .traces=${table.around.traces} .body=${draft.body}></travaux-traces>
      <travaux-rulings .desk=${desk} .provision=${provision} .consensus=${consensus} .proposals=${proposals} .tasks=${table.renderings.tasks}></travaux-rulings>
      ${desk.rights.may("TAKE_POSITION") ? html`<travaux-say .desk=${desk} .provision=${provision}
        .consensus=${consensus} .proposals=${proposals}></travaux-say>` : nothing}
      ${desk.rights.may("PROPOSE") && draft.provisions.has(provision)
        ? html`<travaux-propose .desk=${desk} .provision=${provision}></travaux-propose>${proposingEverywhere(desk)}` : nothing}
      ${desk.rights.may("CONTEST") && draft.provisions.has(provision)
        ? html`<travaux-contest .desk=${desk} .provision=${provision} .words=${this.view.selected}></travaux-contest>` : nothing}
      ${desk.rights.may("EDIT") && draft.provisions.has(provision)
        ? html`<travaux-borrow .desk=${desk} .provision=${provision} .words=${this.view.selected}></travaux-borrow>
          <travaux-refer .desk=${desk} .provision=${provision} .words=${this.view.selected}></travaux-refer>` : nothing}
      ${desk.meeting ? html`<travaux-consultations .desk=${desk} .meeting=${desk.meeting} .rights=${desk.rights} .me=${this.view.me}
        .instrument=${desk.instrument} .provision=${provision} .stamp=${desk.meeting.consultations}></travaux-consultations>` : nothing}
      ${desk.rights.may("RULE") ? html`<travaux-rule .desk=${desk} .targets=${this.#targets(consensus)}></travaux-rule>` : nothing}
      ${this.view.mayOrder && !draft.frozen && draft.provisions.has(provision) ? html`<details class="act"><summary>${L.orders}</summary>
        ${structure(this.view, draft.provisions.get(provision), this.#do)}${inserting(this.view, draft.provisions.get(provision))}</details>` : nothing}
      <travaux-history .instrument=${this.instrument} .provision=${provision} .seen=${this.seen} .moment=${table.moment}></travaux-history>`;
  }

  /** Before a provision is chosen, or where there is none yet. */
  #unchosen() {
    const { first, draft } = this.desk;
    const isEmpty = draft.title && !first;
    return html`<p class="quiet">${isEmpty ? L.emptyText : L.choose}</p>${isEmpty ? this.#beginning() : nothing}`;
  }

  /** What is proposed to begin an empty text with, and beginning it, or proposing how; what renders another text begins with that. */
  #beginning() {
    const { desk, desk: { rights, table }, view } = this;
    const begins = !table.renderings.source;
    return html`${begins && view.mayEdit && view.mayOrder ? inserting(view) : nothing}
      <travaux-proposals .desk=${desk} .proposals=${table.open.filter(({ parts }) => parts.some(isAt(undefined)))} .all=${table.open}></travaux-proposals>
      ${begins && rights.may("PROPOSE") ? html`<travaux-propose .desk=${desk}></travaux-propose>` : nothing}`;
  }

  /** What may be done with all of the text, unless it is under silence: then it stays as it is. */
  #whole() {
    const { desk, view: { mayOrder } } = this;
    if (openSilence(desk.table) || !(mayOrder || desk.rights.may("CIRCULATE"))) return nothing;
    return html`<h2>${L.wholeDraft}</h2>
      <travaux-circulate .desk=${desk}></travaux-circulate>
      ${mayOrder ? this.#freezing(desk.draft) : nothing}`;
  }

  #targets(consensus) {
    return targetsAt(consensus, this.provision, this.desk.table.here).map((one, at) =>
      ({ target: one.target, name: targetName(one), isChosen: at === 0 }));
  }

  #freezing(draft) {
    return draft.frozen
      ? html`<button @click=${() => this.#do("unfreeze", {})}>${L.unfreeze}</button>`
      : html`<form class="line" @submit=${this.#freeze}>
          <label>${L.reason} <input name="reason" required></label><button>${L.freeze}</button></form>`;
  }

  #freeze = (event) => {
    event.preventDefault();
    this.#do("freeze", { reason: new FormData(event.target).get("reason").trim() });
  };

  #do = (path, body) => this.send(`/api/instruments/${this.instrument}/${path}`, body);
}
customElements.define("travaux-panel", Panel);
