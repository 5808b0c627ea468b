/** The draft as it stands: provisions, each with how far it has come, and choices where they are to be made. */
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { attributesOf, badge, nameOf, past, words } from "./provisions.js";
import { optionSet } from "./options.js";
import { SIGNS } from "./standing.js";
import { spansOf } from "../consensus.js";
import { placeOf } from "../proposed.js";
import { colourOf } from "../colours.js";
import { Stretches } from "../stretches.js";
import { LABELS as L } from "../labels.js";

/** How many letters there are in a line of the text, about, and how much of one is between two provisions. */
const LINE = 76;
const BETWEEN = 0.5;

/** A text in its stretches, of which each says about how long it is; `drawn(id)` draws what has that id, `textOf(id)` is what it reads. */
export function stretched(stretches, order, textOf, drawn) {
  const lines = (ids) => ids.reduce((sum, id) => sum + Math.ceil(textOf(id).length / LINE) + BETWEEN, 0);
  return repeat(stretches.cut(order), ({ key }) => key, ({ ids }) =>
    html`<div class="stretch" .style=${`--lines:${lines(ids)}`}>${repeat(ids, (id) => id, drawn)}</div>`);
}

/**
 * `stretches` are those of the text, and `here` is the provision at hand; `fresh(id)` is who has just changed one, and of `others` by provision who else is in
 * it. However long the text is, only what reads otherwise than before is drawn.
 */
export function present({ draft, stretches, table, here, editing, fresh, others }) {
  const { consensus } = table;
  const come = comeOf(table, draft.order[0]);
  const spans = spansOf(consensus);
  const choices = choicesBehind(consensus, draft.order, (id) => draft.provisions.get(id), draft.language);
  const first = here && draft.provisions.has(here) ? here : draft.order[0];
  return stretched(stretches, draft.order.filter((id) => draft.provisions.has(id)), (id) => draft.provisions.get(id).text, (id) => {
    const how = {
      language: draft.language, isFirst: id === first, isHere: id === here, isEdited: id === editing,
      by: fresh(id), others: others.get(id) ?? [], brackets: spans.get(id) ?? [], come: come(id),
    };
    const { text: _, ...one } = draft.provisions.get(id);
    const text = draft.shown(id);
    return html`${guard([text, JSON.stringify([one, how])], () => provision(one, text, how))}${choices(id)}`;
  });
}

function provision(one, text, { language, isFirst, isHere, isEdited, by, others, brackets, come: { state, told, signs } }) {
  const { dir, lang, classes } = attributesOf(one, text, language);
  return html`<div class="${classes} ${state} ${isHere ? "here" : ""} ${by ? "fresh" : ""}"
      .style=${`--level:${one.level}; --who:${by ? colourOf(by.delegation) : "transparent"}`}
      data-id=${one.id} dir=${dir} lang=${lang} tabindex=${isFirst ? "0" : "-1"} role="group" aria-label=${[nameOf(one, text), ...told].join(", ")}>
    <span class="n">${one.number}</span>
    ${sign(signs, told)}
    ${one.suppressed ? html`<span class="tag">${L.suppressed}</span>` : nothing}
    ${isEdited ? html`<div class="words"></div>` : words(one, text, others, brackets)}
    ${by && !isEdited && others.length === 0 ? badge(by, " ✎") : nothing}
  </div>`;
}

/** The draft at an earlier moment, with what changed. */
export function earlier({ provisions, changes }, table, language, here) {
  const { consensus } = table;
  const come = comeOf(table, provisions[0]?.id);
  const spans = spansOf(consensus);
  const changed = new Map(changes.map((one) => [one.provision, one]));
  const known = new Map(provisions.map((one) => [one.id, one]));
  const choices = choicesBehind(consensus, [...known.keys()], (id) => known.get(id), language);
  const first = known.has(here) ? here : provisions[0]?.id;
  return stretched(new Stretches(), [...known.keys()], (id) => known.get(id).text, (id) => html`${past(known.get(id), changed.get(id), language, {
    isFirst: id === first,
    isHere: id === here,
    brackets: spans.get(id) ?? [],
    ...signed(come(id)),
  })}${choices(id)}`);
}

/** Has one of the changes in sight. */
export function revealChanges(main) {
  const changes = [...main.querySelectorAll(".p.changed")];
  const seen = main.getBoundingClientRect();
  const isSeen = (there) => {
    const { top, bottom } = there.getBoundingClientRect();
    return bottom > seen.top && top < seen.bottom;
  };
  if (!changes.some(isSeen)) changes[0]?.scrollIntoView({ block: "center" });
}

const signed = ({ state, told, signs }) => ({ state, told, sign: sign(signs, told) });
const sign = (signs, told) => (signs ? html`<span class="sign" title=${told.join(", ")}>${signs}</span>` : nothing);

/** How far each provision has come: as a class, as signs in the margin, and in words. */
function comeOf({ consensus, open, renderings: { source } }, begins) {
  const states = new Map(consensus.provisions.map(({ provision, state }) => [provision, state]));
  const proposed = new Map();
  for (const provision of open.flatMap(({ parts }) => parts.map((part) => placeOf(part, begins)))) {
    proposed.set(provision, (proposed.get(provision) ?? 0) + 1);
  }
  return (id) => {
    const state = states.get(id) ?? "UNTOUCHED";
    const count = proposed.get(id);
    const rendered = source?.states.get(id);
    const isDue = rendered !== undefined && rendered !== "CURRENT";
    const told = [...(isDue ? [L.rendered[rendered]] : []), ...(state === "UNTOUCHED" ? [] : [L.standings[state]]), ...(count ? [L.proposalsOpen(count)] : [])];
    const signs = `${isDue ? L.renderedSigns[rendered] : ""} ${SIGNS[state]}${count ? ` ✎${count}` : ""}`.trim();
    return { state: state.toLowerCase(), told, signs };
  };
}

/** The choices that are open, each behind the last provision that it is about. */
function choicesBehind(consensus, order, provisionOf, language) {
  const places = new Map(order.map((id, at) => [id, at]));
  const last = ({ provisions }) => order[Math.max(...provisions.map((id) => places.get(id) ?? -1))];
  const behind = Map.groupBy(consensus.sets.filter(({ open }) => open), last);
  return (id) => behind.get(id)?.map((set) =>
    guard([set, language, ...readIn(set, provisionOf)], () => optionSet(set, provisionOf, language))) ?? nothing;
}

/** What a choice shows of the text: the provisions that its options are about, or would stand behind. */
const readIn = ({ options }, provisionOf) => options.flatMap(({ treatments }) => treatments)
  .flatMap(({ provision, after }) => [provisionOf(provision), after && provisionOf(after)])
  .flatMap((one) => [one?.number, one?.kind, one?.text]);

/** What is shown among the words of a provision that is being edited: others' carets, and brackets. */
export const marksIn = (id, others, consensus) => [
  ...others.map(({ by, head }) => ({ who: by.delegation, head })),
  ...(spansOf(consensus).get(id) ?? []).flatMap(({ start, end, by }) =>
    [{ sign: "[", who: by, head: start }, { sign: "]", who: by, head: end }]),
];
