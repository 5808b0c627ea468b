/** Provisions as they are printed: now, with who is where, and at an earlier moment, with what changed. */
import { html, nothing } from "lit";
import { LABELS as L } from "../labels.js";
import { colourOf } from "../colours.js";
import { directionOf, languageOf } from "../scripts.js";

/** How a provision is called: by its number, or by its first words. */
export function nameOf({ number, kind }, text) {
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return number ? `${L.provision} ${number}` : `${L.kinds[kind] ?? L.provision}: ${words}`;
}

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

/** The words, with the carets of those who are in them. Cells of a table row stand side by side. */
export function words(one, text, others) {
  if (one.kind === "TABLE_ROW" && text.includes("\t") && others.length === 0) {
    return html`<span class="words cells">${text.split("\t").map((cell) => html`<span>${cell}</span>`)}</span>`;
  }
  const parts = [];
  let at = 0;
  const placed = others.filter(({ head }) => head !== undefined);
  for (const { by, head } of placed.toSorted((one, other) => one.head - other.head)) {
    const place = Math.min(Math.max(head, at), text.length);
    parts.push(text.slice(at, place), caret(by));
    at = place;
  }
  return html`<span class="words">${parts}${text.slice(at)}</span>`;
}

const caret = (by) =>
  html`<span class="caret" data-who=${by.delegation} .style=${`--who:${colourOf(by.delegation)}`} aria-hidden="true"></span>`;

export const badge = (by, more = nothing) =>
  html`<span class="who small" .style=${`--who:${colourOf(by.delegation)}`}>${by.delegation}${more}</span>`;

/** One provision at an earlier moment; what changed is underlined or struck, with whose it is. */
export function past(one, change, language, isFirst) {
  const { dir, lang, classes } = attributesOf(one, one.text, language);
  const spans = change?.spans ?? [];
  return html`<div class="${classes} ${change ? "changed" : ""}" .style=${`--level:${one.level}`}
      data-id=${one.id} dir=${dir} lang=${lang} role="group" tabindex=${isFirst ? "0" : "-1"} aria-label=${nameOf(one, one.text)}>
    <span class="n">${one.number}</span>
    ${one.suppressed ? html`<span class="tag">${L.suppressed}</span>` : nothing}
    ${spans.length ? html`<span class="words">${spans.map(span)}</span>` : words(one, one.text, [])}
    ${change?.acts.map(({ type, by }) => html`<span class="tag">${L.acts[type] ?? type} · ${by.delegation}</span>`)}
  </div>`;
}

/** `kept`, `inserted` or `deleted` text. */
export function span({ kind, text, by }) {
  if (kind === "kept") return text;
  return kind === "inserted"
    ? html`<ins title="${L.insertedBy} ${by.delegation}">${text}<sup>${by.delegation}</sup></ins>`
    : html`<del title="${L.deletedBy} ${by.delegation}">${text}<sup>${by.delegation}</sup></del>`;
}
