/** What others did in a draft behind a position of the log, and where. */
import { get } from "./http.js";
import { placeOf } from "./proposed.js";

const PAGE = 200;
/** However much was done, no more pages of it are read. */
const PAGES_LIMIT = 10;
/** Of proposals that are not on the table any more, those whose place is asked for. */
const ASKED_LIMIT = 20;

/** All of it, for [placed]. */
export async function allSince({ path, table }, position, person) {
  const [{ provisions }, acts] = await Promise.all([get(`${path}/changes?from=${position}`), actsSince(path, position)]);
  const others = acts.filter(({ by }) => by.person !== person);
  return { others, typed: provisions.flatMap((one) => typedIn(one, person)), closed: await closedIn(path, table, others) };
}

/**
 * All of it where it happened, as the text stands: `[{event, provisions}]`, the newest first; without provisions it is about the
 * whole. What was typed is one for each delegation and provision.
 */
export function placed({ table, first }, { others, typed, closed }) {
  const places = placesIn(table, first, others, closed);
  return [...others.map((event) => ({ event, provisions: places(event) })), ...typed];
}

async function actsSince(path, position) {
  const acts = [];
  let before = "";
  for (let page = 0; page < PAGES_LIMIT && before !== undefined; page++) {
    const { events, next } = await get(`${path}/history?typing=false&limit=${PAGE}${before}`);
    acts.push(...events.filter((event) => event.position > position));
    before = next > position + 1 ? `&before=${next}` : undefined;
  }
  return acts;
}

/** Whoever brought all of a provision is told to have done so already. */
function typedIn({ provision, acts, spans }, person) {
  const brought = new Set(acts.filter(({ type }) => type === "provision-inserted").map(({ by }) => by.delegation));
  const typed = spans.filter(({ by }) => by && by.person !== person && !brought.has(by.delegation));
  return [...new Map(typed.map(({ by }) => [by.delegation, by])).values()].map((by) => ({ event: { type: "text-edited", by }, provisions: [provision] }));
}

/** The proposals that others did something with, and that are not on the table any more. */
async function closedIn(path, { open }, events) {
  const made = new Set([...events.filter(({ parts }) => parts), ...open].map(({ proposal }) => proposal));
  const asked = new Set(events.map(({ proposal, target }) => proposal ?? target?.proposal).filter((id) => id && !made.has(id)));
  const told = await Promise.all([...asked].slice(0, ASKED_LIMIT).map((id) => get(`${path}/proposals/${id}`).catch(() => undefined)));
  return told.flatMap((one) => one?.proposal ?? []);
}

/** Tells of an event at which provisions it happened. */
function placesIn({ consensus, open }, first, events, closed) {
  const known = (all, key, of) => new Map(all.filter((one) => one[key] && of(one)).map((one) => [one[key], of(one)]));
  const at = ({ parts }) => parts?.map((part) => placeOf(part.proposed ? part : { proposed: part }, first));
  const sets = known([...events, ...consensus.sets], "set", ({ provisions }) => provisions);
  const brackets = known([...events, ...consensus.brackets], "bracket", ({ provision, pieces }) => pieces?.map((piece) => piece.provision) ?? (provision && [provision]));
  const proposals = known([...events, ...open, ...closed], "proposal", at);
  const rulings = known([...events, ...consensus.rulings.map(({ event }) => event)], "ruling", ({ targets }) => targets);
  const places = (one) => one.provisions ?? at(one) ?? one.targets?.flatMap(places) ?? (one.target && places(one.target))
    ?? (one.provision && [one.provision]) ?? sets.get(one.set) ?? brackets.get(one.bracket) ?? proposals.get(one.proposal) ?? rulings.get(one.ruling)?.flatMap(places) ?? [];
  return (event) => [...new Set(places(event))];
}
