/** The left column of a draft: its outline, the agenda, the documents on it, and what is open in it. */
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import "./unknown.js";
import { amiss } from "./cross-references.js";
import { outline } from "./outline.js";
import { openItems, openList } from "./open-items.js";
import { keptOn } from "../kept.js";
import { shortSymbol } from "../meeting.js";
import { LABELS as L, languageName } from "../labels.js";

export function side(desk, instrument, active, go) {
  const { draft } = desk;
  return html`${outline(draft, instrument, active, go)}
    ${guard([desk], () => around(desk, instrument, go))}
    <travaux-unknown .path=${`/api/instruments/${instrument}/references`} .desk=${desk} .go=${go} .seen=${draft.seen}></travaux-unknown>
    <p class="quiet keys">${desk.rights.may("EDIT") && !draft.frozen ? L.keys : L.keysReading}</p>`;
}

function around(desk, instrument, go) {
  const { table, meeting, documents, provisions } = desk;
  const record = meeting?.record;
  return html`${record ? html`${agenda(meeting)}${papers(documents, record)}` : nothing}
    ${record ? kept(meeting, instrument) : nothing}
    ${tongues(table.renderings)}
    <h2>${L.openHere}</h2>${openList(openItems(table, provisions), instrument, go)}
    ${amiss(desk, go)}`;
}

const agenda = ({ id, agenda, record }) => html`<h2><a href="#/meetings/${id}">${L.agenda} ${record.designation}</a></h2>
  ${agenda.items.map(({ number, title, level, state }) => html`<a href="#/meetings/${id}" .style=${`--level:${level}`}
    aria-current=${state === "OPEN" ? "true" : nothing}><b>${number}</b><span dir="auto">${title}</span>${state === "PENDING" ? nothing
      : html`<span class="quiet" title=${L.passages[state]}>${L.passageSigns[state]}</span>`}</a>`)}`;

/** What is recommended, asked and told about the text, or about one provision: all of it is done on the meeting's page. */
export function kept({ id, kept: all }, instrument, provision) {
  const { items, questions, liaisons } = keptOn(all, instrument, provision);
  const link = (sign, told, state) => html`<a href="#/meetings/${id}"><b>${sign}</b><span dir="auto">${told}</span>${state ? html`<span class="quiet">${state}</span>` : nothing}</a>`;
  return items.length || questions.length || liaisons.length ? html`<h2>${L.keptHere}</h2><div class="kept">
    ${items.map(({ item: { letter, verb, text, state } }) => link(letter, `${L.verbs[verb]} ${text}`, L.followUps[state]))}
    ${questions.map(({ asked: { asks, answer } }) => link("?", asks, L.escalationStates[answer ? "ANSWERED" : "OPEN"]))}
    ${liaisons.map(({ title, state }) => link("⇄", title, L.liaisonStates[state]))}</div>` : nothing;
}

/** The other languages, each with how much of it says what the source says. */
function tongues({ source, all }) {
  if (source) return html`<h2>${L.languages}</h2><a href="#/${source.instrument}"><b>←</b><span>${L.rendersFrom} ${languageName(source.language)}</span></a>`;
  return all.length ? html`<h2>${L.languages}</h2>${all.map(({ instrument, language, ...counts }) => html`<a href="#/${instrument}"><b>${language}</b><span>${
    progress(counts)}</span></a>`)}` : nothing;
}

const progress = (counts) => Object.entries(L.progress).filter(([state]) => counts[state]).map(([state, told]) => `${counts[state]} ${told}`).join(", ") || L.nothingToRender;

const papers = (documents, { meeting, designation }) => documents.length ? html`<h2>${L.documentsHere}</h2>
  ${documents.map(({ symbol, title, from, languages, late }) => html`<a href="#/meetings/${meeting}"><b>${shortSymbol(symbol, designation)}</b><span><span dir="auto">${title}</span>
    <span class="quiet">${from.join(", ") || L.secretariat}</span> ${late ? html`<span class="tag">⚑ ${L.late}</span>` : nothing}${
    languages.missing.length ? html` <span class="quiet">${languages.missing.join(" ")} ${L.due}</span>` : nothing}</span></a>`)}` : nothing;
