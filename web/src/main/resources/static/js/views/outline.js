/** The headings of a draft, to go to: those of the annex at hand, and what the others are called. */
import { html, nothing } from "lit";
import { LABELS as L } from "../labels.js";

const HEADS = new Set(["TITLE", "ANNEX", "HEADING"]);

/** `active` is the provision at hand; `go(event, id)` goes to another. */
export function outline(draft, instrument, active, go) {
  const current = headOf(draft, active);
  const heads = inReach(draft.order.map((id) => draft.provisions.get(id)).filter(
    (one) => one && !one.suppressed && HEADS.has(one.kind)), current);
  return html`<h2>${L.outline}</h2>${heads.map((one) => html`<a href="#/${instrument}"
      class=${one.kind.toLowerCase()} .style=${`--level:${one.level}`}
      aria-current=${one.id === current ? "true" : nothing} @click=${(event) => go(event, one.id)}><b>${one.number}</b><span
      dir="auto">${draft.shown(one.id)}</span></a>`)}`;
}

/** Of annexes that are not at hand, only what they are called. */
function inReach(heads, current) {
  const annexOf = new Map();
  let annex;
  for (const one of heads) {
    if (one.kind === "ANNEX") annex = one.id;
    annexOf.set(one.id, annex);
  }
  return heads.filter((one) => one.kind !== "HEADING" || annexOf.get(one.id) === annexOf.get(current));
}

/** The heading that what is at hand stands under. */
function headOf({ order, provisions }, active) {
  return order.slice(0, order.indexOf(active) + 1).findLast((id) => HEADS.has(provisions.get(id)?.kind));
}
