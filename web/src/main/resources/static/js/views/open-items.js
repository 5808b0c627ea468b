/** What is open in one draft: choices, brackets, proposals and what they meet. */
import { html, nothing } from "lit";
import { changeOf, signOf } from "./saying.js";
import { SIGNS } from "./standing.js";
import { placeOf } from "../proposed.js";
import { isOpenTask } from "../awaited.js";
import { awaitedIn, deadlineOf } from "../rounds.js";
import { progressOf } from "./translations.js";
import { LABELS as L, languageName, untilWhen } from "../labels.js";

const SHOWN_LIMIT = 15;

/** `[{sign, clash, text, provision}]`, in the order of the text; what is about the whole has a `card` of the panel instead. `provisions` are the draft's, by id. */
export function openItems({ consensus, open, around, renderings }, provisions) {
  const places = new Map([...provisions.keys()].map((id, at) => [id, at]));
  const called = (id) => provisions.get(id)?.number || short(provisions.get(id)?.text ?? "");
  const sets = consensus.sets.filter(({ open }) => open).map(({ title, options, provisions: about }) =>
    ({ sign: "◆", text: `${title}, ${L.optionsOpen(options.length)}`, provision: about[0] }));
  const brackets = consensus.brackets.filter(({ pieces }) => pieces.length).map(({ by, pieces: [first] }) =>
    ({ sign: "[ ]", text: `${called(first.provision)} “${short(wordsOf(first, provisions))}” ${by}`, provision: first.provision }));
  const wide = open.filter(({ everywhere }) => everywhere).map(({ proposal, sponsors, everywhere: { change } }) =>
    ({ sign: "✎", text: `${L.everywhere}: ${changeOf(change)} ${sponsors.join(", ")}`, card: `[data-wide="${proposal}"]` }));
  const proposals = open.filter(({ everywhere }) => !everywhere).map(({ sponsors, parts, collisions }) => {
    const [{ proposed }] = parts;
    const at = placeOf(parts[0], provisions.keys().next().value);
    const text = `${proposed.kind === "ADD" && !proposed.after ? L.head : called(at)} ${signOf(proposed)} ${sponsors.join(", ")}`;
    return { sign: collisions.length ? "⚡" : "✎", clash: collisions.length > 0, text, provision: at };
  });
  const place = ({ provision }) => places.get(provision) ?? -1;
  const awaited = awaitedIn(around.rounds).map(({ round: { round, title }, awaited: one }) =>
    ({ sign: "◷", text: `${title}, ${L.channels[one.channel]}: ${L.commentsUntil} ${untilWhen(deadlineOf(one))}`, card: `[data-round="${round}"]` }));
  const silent = around.silences.filter(({ state }) => state === "OPEN").map(({ subject, silence, deadlines }) =>
    ({ sign: "◷", text: `${L.underSilence}: ${subject}, ${untilWhen(deadlines.at(-1).deadline)}`, card: `[data-silence="${silence}"]` }));
  const tasks = (renderings?.tasks ?? []).filter(isOpenTask).map(({ task, language, overdue, progress }) =>
    ({ sign: overdue ? "⚑" : "⇄", clash: overdue, text: `${languageName(language)}: ${overdue ? `${L.overdue}, ` : ""}${progressOf(progress)}`, card: `[data-translation="${task}"]` }));
  return [...tasks, ...silent, ...awaited, ...wide, ...sets, ...brackets, ...proposals].toSorted((one, other) => place(one) - place(other));
}

const short = (text) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
const wordsOf = ({ provision, start, end }, provisions) => (provisions.get(provision)?.text ?? "").slice(start, end);

/** The items as links into the draft. */
export function openList(items, instrument, go) {
  if (!items.length) return html`<p class="quiet">${L.nothingOpen}</p>`;
  const rest = items.slice(SHOWN_LIMIT);
  const link = ({ sign, clash, text, provision, card }) => html`<li><a href="#/${instrument}${provision ? `/${provision}` : ""}"
    @click=${(event) => go && (card ? attend(event, card) : go(event, provision))}><b class=${clash ? "clash" : "open"}>${sign}</b> <span dir="auto">${text}</span></a></li>`;
  return html`<ul class="links">${items.slice(0, SHOWN_LIMIT).map(link)}</ul>
    ${rest.length ? html`<details><summary>${L.moreOpen(rest.length)}</summary><ul class="links">${rest.map(link)}</ul></details>` : nothing}`;
}

/** Goes to where it is told in the panel. */
function attend(event, card) {
  event.preventDefault();
  document.querySelector(card)?.focus();
}

/** `12 agreed · 3 bracketed` */
export function stateCounts({ provisions }) {
  const counts = new Map();
  for (const { state } of provisions) counts.set(state, (counts.get(state) ?? 0) + 1);
  return Object.keys(SIGNS).filter((state) => counts.has(state)).map((state) =>
    html`<span class="count"><span aria-hidden="true">${SIGNS[state]}</span> ${counts.get(state)} ${L.standings[state].toLowerCase()}</span>`);
}
