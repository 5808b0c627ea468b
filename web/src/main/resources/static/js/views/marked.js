/** An edit shown on the text that it is over: what comes underlined, what goes struck. */
import { html } from "lit";
import { LABELS as L } from "../labels.js";

const AROUND = 70;

/** Of long stretches that stay, only what stands next to a change. */
function shortened(text, isFirst, isLast) {
  if (text.length <= 2 * AROUND + 10) return text;
  const before = isFirst ? "" : text.slice(0, AROUND);
  const behind = isLast ? "" : text.slice(-AROUND);
  return `${before} … ${behind}`;
}

export function marked(edit, text) {
  const parts = [];
  let at = 0;
  for (const step of edit) {
    if (typeof step === "string") {
      parts.push(coming(step));
    } else {
      const piece = text.slice(at, at + Math.abs(step));
      parts.push(step > 0 ? shortened(piece, at === 0, false) : going(piece));
      at += Math.abs(step);
    }
  }
  return [...parts, shortened(text.slice(at), at === 0, true)];
}

export const coming = (text) => html`<ins title=${L.comes}>${text}</ins>`;
export const going = (text) => html`<del title=${L.goes}>${text}</del>`;

/** The steps of an edit by themselves, where the text that it is over is not at hand. */
export const steps = (edit) =>
  edit.map((step) =>
    typeof step === "string" ? html`<ins>${step}</ins>` : step < 0 ? html`<del>−${-step}</del>` : " … ");
