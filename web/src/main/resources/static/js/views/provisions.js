/** Provisions as they are printed: now, with who is where, and at an earlier moment, with what changed. */
import { html, nothing } from "lit";
import { LABELS as L } from "../labels.js";
import { colourOf } from "../colours.js";
import { directionOf, languageOf } from "../scripts.js";

const BEGINNING = 40;

/** How a provision is called: by its number, or by its first words. */
export const nameOf = ({ number, kind }, text) => (number ? `${L.provision} ${number}` : `${L.kinds[kind] ?? L.provision}: ${shortened(text)}`);

const shortened = (text) => (text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text);

/** As [nameOf], with how it begins also where it has a number, which others may have too. */
export const begun = (one) => (one.number ? `${nameOf(one, one.text)} ${shortened(one.text)}` : nameOf(one, one.text));

export const attributesOf = (one, text, language) => ({
  dir: directionOf(text, language),
  lang: languageOf(text, language),
  classes: [
    "p",
    one.kind.toLowerCase(),
    one.level === 1 && one.numbering === "NONE" ? "lead" : "",
    one.suppressed ? "suppressed" : "",
  ].join(" "),
});

/**
 * The words, with the carets of those who are in them and the brackets round those that are contested.
 * Cells of a table row stand side by side.
 */
export function words(one, text, others, brackets = []) {
  const marks = marksIn(text, others, brackets);
  if (one.kind === "TABLE_ROW" && text.includes("\t") && marks.length === 0) {
    return html`<span class="words cells">${text.split("\t").map((cell) => html`<span>${cell}</span>`)}</span>`;
  }
  return html`<span class="words">${set(text, 0, marks)}</span>`;
}

/** What is shown among the words, in order; where several meet, what ends comes before what begins. */
function marksIn(text, others, brackets) {
  const placed = others.filter(({ head }) => head !== undefined).map(({ by, head }) => ({ at: head, rank: 1, what: caret(by) }));
  const round = brackets.flatMap(({ start, end, by }) => [
    { at: start, rank: 2, inner: start - end, what: bracket("[", by) },
    { at: end, rank: 0, inner: end - start, what: bracket("]", by) },
  ]);
  return [...placed, ...round]
    .map((mark) => ({ ...mark, at: Math.min(Math.max(mark.at, 0), text.length) }))
    .toSorted((one, other) => one.at - other.at || one.rank - other.rank || (one.inner ?? 0) - (other.inner ?? 0));
}

/** The marks of a stretch that begins at `from`, among its words. */
function set(text, from, marks) {
  const parts = [];
  let at = 0;
  for (const mark of marks) {
    const place = mark.at - from;
    parts.push(text.slice(at, place), mark.what);
    at = place;
  }
  return [...parts, text.slice(at)];
}

const bracket = (sign, by) => html`<span class="bracket" title="${L.bracketsOf} ${by}">${sign}</span>`;

const caret = (by) =>
  html`<span class="caret" data-who=${by.delegation} .style=${`--who:${colourOf(by.delegation)}`} aria-hidden="true"></span>`;

export const badge = (by, more = nothing) =>
  html`<span class="who small" .style=${`--who:${colourOf(by.delegation)}`}>${by.delegation}${more}</span>`;

/** Which way a text of the draft runs, for where it is shown apart. */
export const directed = (text) => directionOf(text, "en");

export const badges = (delegations) => delegations.map((delegation) => badge({ delegation }));

/** One provision at an earlier moment; what changed is underlined or struck, with whose it is. */
export function past(one, change, language, { isFirst, isHere, brackets, state, sign, told }) {
  const { dir, lang, classes } = attributesOf(one, one.text, language);
  const spans = change?.spans ?? [];
  return html`<div class="${classes} ${state} ${change ? "changed" : ""} ${isHere ? "here" : ""}" .style=${`--level:${one.level}`}
      data-id=${one.id} dir=${dir} lang=${lang} role="group" tabindex=${isFirst ? "0" : "-1"} aria-label=${[nameOf(one, one.text), ...told].join(", ")}>
    <span class="n">${one.number}</span>
    ${sign}
    ${one.suppressed ? html`<span class="tag">${L.suppressed}</span>` : nothing}
    ${spans.length ? html`<span class="words">${bracketed(spans, one.text, brackets)}</span>` : words(one, one.text, [], brackets)}
    ${change?.acts.map(({ type, by }) => html`<span class="tag">${L.acts[type] ?? type} · ${by.delegation}</span>`)}
  </div>`;
}

/** The pieces of a text that changed, with the brackets that stand in it; what was deleted has no place in it. */
function bracketed(spans, text, brackets) {
  let marks = marksIn(text, [], brackets);
  let at = 0;
  const shown = spans.map((piece, index) => {
    const end = piece.kind === "deleted" ? at : at + piece.text.length;
    const isLast = index === spans.length - 1;
    const inside = marks.filter((mark) => isLast || mark.at < end);
    marks = marks.filter((mark) => !inside.includes(mark));
    const told = span(piece, piece.kind === "deleted" ? piece.text : set(piece.text, at, inside));
    const pieceAndMarks = piece.kind === "deleted" ? [told, inside.map(({ what }) => what)] : told;
    at = end;
    return pieceAndMarks;
  });
  return shown;
}

/** `kept`, `inserted` or `deleted` text. */
export function span({ kind, text, by }, words = text) {
  if (kind === "kept") return words;
  return kind === "inserted"
    ? html`<ins title="${L.insertedBy} ${by.delegation}">${words}<sup>${by.delegation}</sup></ins>`
    : html`<del title="${L.deletedBy} ${by.delegation}">${words}<sup>${by.delegation}</sup></del>`;
}
