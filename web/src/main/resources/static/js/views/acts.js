/** What somebody did, in a few words. */
import { html } from "lit";
import { badge } from "./provisions.js";
import { outcomeOf } from "./rulings.js";
import { signOf } from "./saying.js";
import { LABELS as L, moment } from "../labels.js";

export function actOf({ type, outcome, stance, parts = [] }) {
  const told = L.acts[type] ?? L.actsAround[type] ?? type.replaceAll("-", " ");
  switch (type) {
    case "ruled": return outcomeOf(outcome);
    case "position-taken": return L.stances[stance];
    case "proposal-made": return [told, ...new Set(parts.map(signOf))].join(" ");
    default: return told;
  }
}

const aboutOf = ({ title, subject, what, demand, reason }) => title ?? subject ?? what ?? demand ?? reason ?? "";

/** What happened, in one line: who did what, of what, when. */
export const line = (event) => html`${badge(event.by)} ${actOf(event)} <span class="quiet" dir="auto">${aboutOf(event)}</span> <span class="quiet">· ${moment(event.at)}</span>`;
