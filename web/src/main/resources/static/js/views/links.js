/** Persons as they are chosen from a list, and the links to sign in by that they are given. */
import { html, nothing } from "lit";
import { act } from "./act.js";
import { LABELS as L, moment } from "../labels.js";

/** Each by name, for a list to choose from: `[person, name]`. */
export const personOptions = (persons) =>
  persons.map(({ person, name }) => [person, name === person ? name : `${name} (${person})`]);

/** Gives a person a link; `given` is told whose it is, where it leads and until when. */
export const givingLink = ({ person, name }, given) => act({
  label: L.giveLink, path: `/api/identity/persons/${person}/link`, fields: () => [], body: () => ({}),
  done: ({ path, expiresAt }) => given({ name, expiresAt, address: new URL(path, location.href).href }),
});

/** The link that was given last, if any was. */
export const linkTold = (link) => link ? html`<p role="status">${L.linkFor(link.name, moment(link.expiresAt))}
  <input readonly aria-label=${L.signInLink} .value=${link.address} @focus=${({ target }) => target.select()}></p>` : nothing;
