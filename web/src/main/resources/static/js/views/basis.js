/** To whom something is said and what it rests on, and the fields in which that is filled in. */
import { html, nothing } from "lit";
import { several } from "./act.js";
import { badge } from "./provisions.js";
import { papersOf, paperOf, keyOf } from "../kept.js";
import { LABELS as L } from "../labels.js";

/** To whom, for people. */
export const addressee = ({ kind, delegation, body, name }, names) => (kind === "delegation" ? badge({ delegation })
  : html`<span dir="auto">${L.addressees[kind] ?? name ?? names.body(body)}</span>`);

/** The same as one line of a form. */
export const lineOf = ({ kind, delegation, body, name }, names) => ({
  secretariat: "secretariat", "member-states": "Member States", delegation, body: body && names.body(body), outside: name,
}[kind]);

/** A line of a form, as the server wants to have it; `others` are the bodies that can be named. */
export function addresseeOf(line, others) {
  const said = line.toLowerCase();
  const body = others.find(({ title }) => title.toLowerCase() === said);
  if (said === "secretariat") return { kind: "secretariat" };
  if (said === "member states") return { kind: "member-states" };
  if (body) return { kind: "body", body: body.body };
  return /^[A-Z]{2,8}$/.test(line) ? { kind: "delegation", delegation: line } : { kind: "outside", name: line };
}

/** The texts something bears on, as links where they are at hand, and its documents by their numbers. */
export function basis({ on = [], documents = [] }, names, titles) {
  const texts = on.map(({ instrument, target }) => html`${L.targetKinds[target.kind]} ${titles.has(instrument)
    ? html`<a href="#/${instrument}${target.provision ? `/${target.provision}` : ""}" dir="auto">${titles.get(instrument)}</a>`
    : html`<span dir="auto">${names.text(instrument)}</span>`}`);
  const papers = documents.map((paper) => html`<span dir="auto">${names.paper(paper)}</span>`);
  return [...texts, ...papers].map((one, at) => html`${at ? ", " : nothing}${one}`);
}

/** Which texts something bears on. */
export const textsField = (titles, on = []) =>
  several("texts", L.restsOnTexts, [...titles], on.map(({ instrument }) => instrument));

/** What was ticked: what of a text it was on before it stays on. */
export const textsIn = (chosen, before = []) => chosen.flatMap((instrument) => {
  const known = before.filter((one) => one.instrument === instrument);
  return known.length ? known : [{ instrument, target: { kind: "instrument" } }];
});

/** Which documents it rests on; no field where there are none. */
export function papersField(meeting, legend, cited = []) {
  const papers = papersOf(meeting, meeting.kept.names, cited);
  return papers.length ? [several("documents", legend, papers, cited.map(keyOf))] : [];
}

export const papersIn = (chosen) => chosen.map(paperOf);
