/** How far a provision has come, and what made it so. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { badge } from "./provisions.js";
import { outcomeOf } from "./rulings.js";
import { answersTo, causeOf, standingOf } from "../consensus.js";
import { get } from "../http.js";
import { LABELS as L, moment } from "../labels.js";

/** The sign of a state, so that it is not told by colour alone. */
export const SIGNS = {
  UNTOUCHED: "", OPEN: "◇", BRACKETED: "[ ]", PROVISIONALLY_AGREED: "✓?", AGREED: "✓", STABLE: "=",
  DEFERRED: "→", NO_CONSENSUS: "≠", REFERRED: "↗",
};

/** Events never change, so each is asked for once. */
const known = new Map();
const KNOWN_LIMIT = 500;

function eventAt(position) {
  if (!known.has(position)) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(position, get(`/api/events/${position}`).catch(() => known.delete(position) && undefined));
  }
  return known.get(position);
}

/** What the body above said; where a provision stands is still for whoever rules. */
export const above = ({ asks, answer: { says, by, at } }) => html`<div class="answer" title=${asks}>
  <span aria-hidden="true">↳</span> ${L.answeredAbove} <b dir="auto">${says}</b> <span class="quiet">${badge(by)} · ${moment(at)}</span></div>`;

class Standing extends View {
  /** `raised` says what was raised at the provision without changing it, if anything was. */
  static properties = { provision: {}, consensus: {}, raised: {}, event: { state: true } };

  willUpdate() {
    const { because } = standingOf(this.consensus, this.provision) ?? {};
    if (because === this.because) return;
    this.because = because;
    this.event = undefined;
    if (because >= 0) eventAt(because).then((event) => because === this.because && (this.event = event));
  }

  render() {
    const standing = standingOf(this.consensus, this.provision);
    if (!standing) return nothing;
    const { state } = standing;
    const { by, at } = this.event ?? {};
    const told = (state === "UNTOUCHED" && this.raised) || L.standings[state];
    return html`<p class="standing ${state.toLowerCase()}"><b><span aria-hidden="true">${SIGNS[state]}</span> ${told}</b>
      ${by && state !== "UNTOUCHED" ? html`<span class="quiet">${this.#why()} · ${badge(by)} · ${moment(at)}</span>` : nothing}</p>
      ${answersTo(this.consensus, standing).map(above)}`;
  }

  #why() {
    const { ruling, set, provisional } = causeOf(this.consensus, this.because);
    if (ruling) return outcomeOf(ruling.event.outcome);
    if (set) return `${L.acts["option-set-opened"]}: ${set.title}`;
    if (provisional) return provisional.reason;
    return L.acts[this.event.type] ?? this.event.type;
  }
}
customElements.define("travaux-standing", Standing);
