/**
 * What a body recommends, what it asks the body above and what it tells others, and who holds which office in it: as the server has it, and how
 * the bodies, meetings, texts and documents are called that are named there. Texts and documents that the reader may
 * not read have no name here.
 */
import { get } from "./http.js";
import { LABELS as L } from "./labels.js";

const NAMED = { bodies: [], meetings: [], texts: [], documents: [] };
const PARTS = ["registers", "escalations", "liaisons"];

/** Nothing was read yet. */
export const NOTHING_KEPT = { registers: [], escalations: [], liaisons: [], officers: [], capacities: [], names: namesIn([]) };

/** `at` is as the server wants it: `?at=12`, or nothing for now. */
export async function readKept(body, at) {
  const [place, ...told] = await Promise.all([
    get(`/api/bodies/${body}${at}`).catch(() => ({})),
    ...PARTS.map((part) => get(`/api/bodies/${body}/${part}${at}`).catch(() => ({ [part]: [], named: NAMED }))),
  ]);
  const all = told.map(({ named }) => named);
  const parent = place.parent && { body: place.parent, title: place.parentTitle };
  const { officers, capacities } = { ...NOTHING_KEPT, ...place };
  return { ...Object.assign({}, ...told), parent, officers, capacities, names: namesIn([...all, { ...NAMED, bodies: [{ body, title: place.title }] }]) };
}

/** For whom the person speaks in a body beside the own delegation: `[{group, delegations}]`. */
export const groupsOf = ({ capacities }, { person, accreditations }, body) => capacities
  .filter(({ delegate, capacity }) => capacity.kind === "spokesperson" && delegate.person === person
    && accreditations.some((one) => one.body === body && one.delegation === delegate.delegation && one.role === delegate.role && one.may?.includes("TAKE_POSITION")))
  .map(({ capacity: { group, delegations } }) => ({ group, delegations }));

function namesIn(named) {
  const all = (part, key, name) => new Map(named.flatMap((one) => one[part].map((thing) => [key(thing), name(thing)])));
  const bodies = all("bodies", ({ body }) => body, ({ title }) => title);
  const meetings = all("meetings", ({ meeting }) => meeting, ({ designation }) => designation);
  const texts = all("texts", ({ instrument }) => instrument, ({ title }) => title);
  const documents = all("documents", keyOf, ({ symbol, title }) => `${symbol} ${title}`);
  return {
    body: (id) => bodies.get(id) ?? id,
    meeting: (id) => meetings.get(id) ?? id,
    text: (id) => texts.get(id) ?? L.textElsewhere,
    paper: (paper) => documents.get(keyOf(paper)) ?? L.paperElsewhere,
  };
}

/** A document of a meeting as one word, for a form, and back. */
export function keyOf({ meeting, document }) {
  return `${meeting} ${document}`;
}

export function paperOf(key) {
  const [meeting, document] = key.split(" ");
  return { meeting, document };
}

/** The documents of a meeting that something can rest on, and those that it rests on: `[key, name]`. */
export function papersOf({ id, documents }, names, cited = []) {
  const own = documents.filter(({ withdrawn }) => !withdrawn).map(({ document, symbol, title }) => [keyOf({ meeting: id, document }), `${symbol} ${title}`]);
  const known = new Set(own.map(([key]) => key));
  return [...own, ...cited.filter((paper) => !known.has(keyOf(paper))).map((paper) => [keyOf(paper), names.paper(paper)])];
}

/** What bears on a text, or on one provision of it: `{items: [{register, item}], questions: [{escalation, asked}], liaisons}`. */
export function keptOn({ registers, escalations, liaisons }, instrument, provision) {
  const bears = (on) => on.some((one) => one.instrument === instrument && (provision === undefined || one.target.provision === provision));
  return {
    items: registers.flatMap((register) => register.items.filter(({ on }) => bears(on)).map((item) => ({ register, item }))),
    questions: escalations.filter(({ state }) => state !== "WITHDRAWN").flatMap((escalation) =>
      escalation.questions.filter(({ about }) => bears(about)).map((asked) => ({ escalation, asked }))),
    liaisons: liaisons.filter(({ state, on }) => state !== "WITHDRAWN" && bears(on)),
  };
}
