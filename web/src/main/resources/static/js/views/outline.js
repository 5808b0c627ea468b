/** The headings of a draft, to go to. */
import { html, nothing } from "lit";
import { LABELS as L } from "../labels.js";

const HEADS = new Set(["TITLE", "ANNEX", "HEADING"]);

/** `active` is the provision at hand; `go(event, id)` goes to another. */
export function outline(draft, instrument, active, go) {
  const heads = draft.order.map((id) => draft.provisions.get(id)).filter(
    (one) => one && !one.suppressed && HEADS.has(one.kind));
  const current = headOf(draft, active);
  return html`<h2>${L.outline}</h2>${heads.map((one) => html`<a href="#/${instrument}"
      class=${one.kind.toLowerCase()} .style=${`--level:${one.level}`}
      aria-current=${one.id === current ? "true" : nothing} @click=${(event) => go(event, one.id)}><b>${one.number}</b><span
      dir="auto">${draft.shown(one.id)}</span></a>`)}
    <p class="quiet keys">${L.keys}</p>`;
}

/** The heading that what is at hand stands under. */
function headOf({ order, provisions }, active) {
  return order.slice(0, order.indexOf(active) + 1).findLast((id) => HEADS.has(provisions.get(id)?.kind));
}
