/** Where delegations stand: a bar, the counts in words, and who says what. */
import { html, nothing } from "lit";
import { badge } from "./provisions.js";
import { tally } from "../consensus.js";
import { LABELS as L } from "../labels.js";

/** `11 for · 4 reserve · 2 on earlier text` */
export function counted({ counts, earlier }) {
  const told = Object.entries(counts).filter(([, count]) => count).map(([stance, count]) => `${count} ${L.counts[stance]}`);
  return [...told, ...(earlier ? [`${earlier} ${L.onEarlierText}`] : [])].join(" · ");
}

export function bar({ counts }) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const share = (count) => `width:${(100 * count) / all}%`;
  return html`<span class="bar" aria-hidden="true">${Object.entries(counts).filter(([, count]) => count).map(
    ([stance, count]) => html`<i class=${stance.toLowerCase()} .style=${share(count)}></i>`)}</span>`;
}

/** What was said of one thing; nothing if nobody said anything. */
export const standings = (positions) => positions.length
  ? html`<div class="tally">${bar(tally(positions))} <span>${counted(tally(positions))}</span></div>
    <details class="who-says"><summary>${L.whoSays}</summary><ul class="plain">${positions.map(one)}</ul></details>`
  : nothing;

const one = ({ delegation, stance, reason, onEarlierText, by }) => html`<li>${badge({ delegation })} ${L.stances[stance]}${
  by.delegation === delegation ? nothing : html` <span class="quiet">${L.saidBy} ${badge(by)}</span>`}${
  onEarlierText ? html` <span class="tag">${L.onEarlierText}</span>` : nothing}${
  reason ? html`<div class="quiet" dir="auto">${reason}</div>` : nothing}</li>`;
