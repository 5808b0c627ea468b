/** All that is due about a meeting: soonest first, what is overdue in words, each as a link to where it is told. */
import { html, nothing } from "lit";
import { deadlinesOf } from "../deadlines.js";
import { LABELS as L, day, languageName, moment } from "../labels.js";

const SHOWN_LIMIT = 12;

/** @param tasks the translations that are told on the page; `titles` are those of the instruments, by id */
export function dueList(meeting, tasks, texts, titles, now) {
  const all = deadlinesOf(meeting, tasks, texts, now);
  if (!all.length) return nothing;
  const rest = all.slice(SHOWN_LIMIT);
  const list = (those) => html`<ul class="links">${those.map((one) => link(one, meeting, titles))}</ul>`;
  return html`<section class="due" aria-label=${L.whatIsDue}><h2>${L.whatIsDue}</h2>${list(all.slice(0, SHOWN_LIMIT))}
    ${rest.length ? html`<details><summary>${L.moreOpen(rest.length)}</summary>${list(rest)}</details>` : nothing}</section>`;
}

function link(one, meeting, titles) {
  const { kind, at, day: on, isPast, text, to } = one;
  const about = text ? (titles.get(text) ?? L.thatText) : "";
  return html`<li data-due=${kind}><a href=${to.instrument ? `#/${to.instrument}` : `#/meetings/${meeting.id}`} @click=${(event) => to.selector && attend(event, to.selector)}>
    <b class=${isPast ? "clash" : "open"} aria-hidden="true">${isPast ? "⚑" : "◷"}</b><span><span dir="auto">${named(one, meeting)}</span>
    <span class="quiet">${[L.dueKinds[kind], about].filter(Boolean).join(" · ")}<br>${at ? moment(at) : on ? day(on) : nothing}</span>
    ${isPast ? html`<b class="clash">${kind === "documents" ? L.dueIsPast : L.overdue}</b>` : nothing}</span></a></li>`;
}

function named({ kind, what, language, paper, channel }, { documents }) {
  switch (kind) {
    case "documents": return L.documentsDue;
    case "comments": return `${what} (${L.channels[channel]})`;
    case "translation": return [languageName(language), paper && (documents.find(({ document }) => document === paper)?.symbol ?? L.aDocument)].filter(Boolean).join(": ");
    default: return what;
  }
}

/** Goes to where it is told on the same page. */
function attend(event, selector) {
  event.preventDefault();
  const there = document.querySelector(selector);
  if (!there) return;
  there.tabIndex = -1;
  there.scrollIntoView({ block: "center" });
  there.focus();
}
