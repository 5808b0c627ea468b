/** A choice that is to be made, as it stands in the text: its options side by side. */
import { html, nothing } from "lit";
import { bar, counted } from "./positions.js";
import { badges, begun } from "./provisions.js";
import { directionOf, languageOf } from "../scripts.js";
import { LABELS as L } from "../labels.js";

/** What an option makes of a provision, which is as `provisionOf(id)` tells. */
function treated({ kind, provision, after, text }, provisionOf) {
  const textOf = (id) => provisionOf(id)?.text;
  switch (kind) {
    case "keep": return textOf(provision) ?? "";
    case "suppress": return html`<del>${textOf(provision)}</del>`;
    case "move": return html`${textOf(provision)} <span class="quiet note" dir="ltr">(${movedTo(after, provisionOf)})</span>`;
    case "add": return html`<ins>${text}</ins>`;
    default: return text;
  }
}

/** What it would stand behind may be what the same option adds. */
function movedTo(after, provisionOf) {
  if (!after) return L.movesFirst;
  const other = provisionOf(after);
  return other ? L.movesBehind(begun(other)) : L.movesElsewhere;
}

const wordsOf = ({ kind, provision, text }, textOf) => (kind === "replace" || kind === "add" ? text : textOf(provision)) ?? "";

/** `provisionOf(id)` is a provision as it stands now. */
export function optionSet(set, provisionOf, language) {
  const textOf = (id) => provisionOf(id)?.text;
  const isOverSeveral = set.provisions.length > 1;
  return html`<section class="options" aria-label="${L.options}: ${set.title}" data-set=${set.set}>
    <div><span class="tag">◆ ${set.title}</span> <span class="quiet">${L.optionsOpen(set.options.length)}</span></div>
    <div class="side-by-side">${set.options.map((option) => {
      const { stances: counts, onEarlierText: earlier } = option.said;
      return html`<div data-option=${option.option}><span class="tag">${option.title}</span> ${badges(option.owners)}
        ${option.treatments.map((one) => {
          const words = wordsOf(one, textOf);
          return html`<p class="words" dir=${directionOf(words, language)} lang=${languageOf(words, language)}>${isOverSeveral ? html`<span class="quiet note" dir="ltr">${provisionOf(one.provision)?.number}</span> ` : nothing}${treated(one, provisionOf)}
            ${one.kind === "keep" ? html`<span class="quiet note" dir="ltr">(${L.asItStands})</span>` : nothing}</p>`;
        })}
        ${Object.keys(counts).length ? html`<p class="quiet note">${bar({ counts })} ${counted({ counts, earlier })}</p>` : nothing}</div>`;
    })}</div></section>`;
}
