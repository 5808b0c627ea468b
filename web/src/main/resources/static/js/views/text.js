/** The draft as it stands: provisions, each with how far it has come, and choices where they are to be made. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { attributesOf, badge, nameOf, past, words } from "./provisions.js";
import { optionSet } from "./options.js";
import { SIGNS } from "./standing.js";
import { spansIn } from "../consensus.js";
import { colourOf } from "../colours.js";
import { LABELS as L } from "../labels.js";

/**
 * `here` is the provision at hand; `fresh(id)` is who has just changed one, `others(id)` who else is in it.
 */
export function present({ draft, table, here, editing, fresh, others }) {
  const { consensus } = table;
  const come = comeOf(table);
  const choices = choicesBehind(consensus, draft.order, (id) => draft.provisions.get(id), draft.language);
  const first = here && draft.provisions.has(here) ? here : draft.order[0];
  return repeat(draft.order.filter((id) => draft.provisions.has(id)), (id) => id, (id) => {
    const one = draft.provisions.get(id);
    const text = draft.shown(id);
    const { dir, lang, classes } = attributesOf(one, text, draft.language);
    const { state, sign, told } = come(id);
    const by = fresh(id);
    const present = others(id);
    return html`<div class="${classes} ${state} ${id === here ? "here" : ""} ${by ? "fresh" : ""}"
        .style=${`--level:${one.level}; --who:${by ? colourOf(by.delegation) : "transparent"}`}
        data-id=${id} dir=${dir} lang=${lang} tabindex=${id === first ? "0" : "-1"} role="group" aria-label=${[nameOf(one, text), ...told].join(", ")}>
      <span class="n">${one.number}</span>
      ${sign}
      ${one.suppressed ? html`<span class="tag">${L.suppressed}</span>` : nothing}
      ${editing === id ? html`<div class="words"></div>` : words(one, text, present, spansIn(consensus, id))}
      ${by && editing !== id && present.length === 0 ? badge(by, " ✎") : nothing}
    </div>${choices(id)}`;
  });
}

/** The draft at an earlier moment, with what changed. */
export function earlier({ provisions, changes }, table, language, here) {
  const { consensus } = table;
  const come = comeOf(table);
  const changed = new Map(changes.map((one) => [one.provision, one]));
  const known = new Map(provisions.map((one) => [one.id, one]));
  const choices = choicesBehind(consensus, [...known.keys()], (id) => known.get(id), language);
  const first = known.has(here) ? here : provisions[0]?.id;
  return provisions.map((one) => html`${past(one, changed.get(one.id), language, {
    isFirst: one.id === first,
    isHere: one.id === here,
    brackets: spansIn(consensus, one.id),
    ...come(one.id),
  })}${choices(one.id)}`);
}

/** How far each provision has come: as a class, as a sign in the margin, and in words. */
function comeOf({ consensus, open, renderings: { source } }) {
  const states = new Map(consensus.provisions.map(({ provision, state }) => [provision, state]));
  const proposed = new Map();
  for (const { provision } of open.flatMap(({ parts }) => parts.map(({ proposed }) => proposed))) {
    proposed.set(provision, (proposed.get(provision) ?? 0) + 1);
  }
  return (id) => {
    const state = states.get(id) ?? "UNTOUCHED";
    const count = proposed.get(id);
    const rendered = source?.states.get(id);
    const isDue = rendered !== undefined && rendered !== "CURRENT";
    const told = [...(isDue ? [L.rendered[rendered]] : []), ...(state === "UNTOUCHED" ? [] : [L.standings[state]]), ...(count ? [L.proposalsOpen(count)] : [])];
    const signs = `${isDue ? L.renderedSigns[rendered] : ""} ${SIGNS[state]}${count ? ` ✎${count}` : ""}`.trim();
    return { state: state.toLowerCase(), told, sign: signs ? html`<span class="sign" title=${told.join(", ")}>${signs}</span>` : nothing };
  };
}

/** The choices that are open, each behind the last provision that it is about. */
function choicesBehind(consensus, order, provisionOf, language) {
  const behind = new Map();
  for (const set of consensus.sets.filter(({ open }) => open)) {
    const last = order.findLast((id) => set.provisions.includes(id));
    behind.set(last, [...(behind.get(last) ?? []), optionSet(set, provisionOf, language)]);
  }
  return (id) => behind.get(id) ?? nothing;
}

/** What is shown among the words of a provision that is being edited: others' carets, and brackets. */
export const marksIn = (id, others, consensus) => [
  ...others.map(({ by, head }) => ({ who: by.delegation, head })),
  ...spansIn(consensus, id).flatMap(({ start, end, by }) =>
    [{ sign: "[", who: by, head: start }, { sign: "]", who: by, head: end }]),
];
