/** What words of a text refer to in it, with the number that it has now, and bringing them up to date. */
import { html, nothing } from "lit";
import { act } from "./act.js";
import { doing } from "./do.js";
import { newId } from "./form.js";
import { nameOf } from "./provisions.js";
import { LABELS as L } from "../labels.js";

const isAmiss = ({ state }) => state !== "CURRENT" && state !== "UNNUMBERED";

/** Where its words stand; where they were marked, if they are gone. */
const placesOf = ({ pieces, provision }) => (pieces.length ? pieces.map((piece) => piece.provision) : [provision]);

/** Those in a provision, and those that refer to it from elsewhere. */
export function crossing(desk, provision) {
  const { table: { around: { crossed } } } = desk;
  const here = crossed.filter((one) => placesOf(one).includes(provision));
  const from = crossed.filter((one) => one.target === provision && one.state !== "LOST" && !here.includes(one));
  return html`${here.length ? html`<h2>${L.refersTo}</h2>${here.map((one) => card(desk, one))}` : nothing}
    ${from.length ? html`<h2>${L.referredToFrom}</h2><div class="kept">${from.map((one) => html`<div>${link(desk, placesOf(one)[0])} <q dir="auto">${one.says}</q></div>`)}</div>` : nothing}`;
}

function link({ instrument, provisions }, id) {
  const one = provisions.get(id);
  return html`<a class="at" href="#/${instrument}/${id}" dir="auto">${one ? nameOf(one, one.text) : L.provision}</a>`;
}

function card(desk, one) {
  const { rights, path, table } = desk;
  const { reference, says, target, state } = one;
  return html`<div role="group" class="card" data-reference=${reference}><div>${says ? html`<q class="words" dir="auto">${says}</q> → ` : nothing}${link(desk, target)} ${told(one)}</div>
    ${rights.may("EDIT") ? html`${state === "STALE" ? updating(desk, L.bringUpToDate, reference) : nothing}
      ${act({ label: L.dropReference, button: L.dropReferenceDo, path: `${path}/cross-references/${reference}/drop`, fields: () => [], body: () => ({}), done: () => table.stir() })}` : nothing}</div>`;
}

const told = ({ state, ought }) => (L.crossStates[state] ? html`<span class="tag">⚠ ${L.crossStates[state]} ${state === "STALE" ? ought : ""}</span>` : nothing);

/** Makes words say the number that they ought to say: those of one reference, or of all. */
const updating = ({ path, table, draft }, label, reference) => doing({
  label, off: Boolean(draft.frozen), path: `${path}/cross-references/update`,
  body: () => ({ id: newId("edit"), ...(reference && { reference }) }), done: () => table.stir(),
});

/** All in a text whose words do not say what they ought to, to go to. */
export function amiss(desk, go) {
  const { instrument, rights, table: { around: { crossed } } } = desk;
  const found = crossed.filter(isAmiss);
  if (!found.length) return nothing;
  return html`<h2>${L.amiss}</h2><ul class="links" data-amiss>${found.map((one) => {
    const [place] = placesOf(one);
    return html`<li><a href="#/${instrument}/${place}" @click=${(event) => go(event, place)}><b class="open">⚠</b><span><q dir="auto">${one.says}</q> ${L.crossStates[one.state]} ${one.state === "STALE" ? one.ought : ""}</span></a></li>`;
  })}</ul>${rights.may("EDIT") && found.some(({ state }) => state === "STALE") ? updating(desk, L.bringAllUpToDate) : nothing}`;
}
