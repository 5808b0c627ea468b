/** Which words come from another text, and from where in it. */
import { html, nothing } from "lit";
import { act, typed } from "./act.js";
import { LABELS as L } from "../labels.js";

/** `origins` of one text; the place they come from is shown as it stood then. */
export const comeFrom = (desk, origins, provision) => origins
  .filter(({ pieces }) => pieces.some((piece) => piece.provision === provision))
  .map((one) => html`<div class="quiet origin">
    <div><q class="words" dir="auto">${one.says}</q> ${L.likenesses[one.likeness]} ${placeOf(one)}</div>
    ${desk.rights.may("EDIT") ? taking(desk, one) : nothing}</div>`);

const placeOf = ({ source, from: { instrument, provision, position } }) => (source
  ? html`<a href="#/${instrument}/${provision}@${position}">${L.placeIn(source.number, source.title)}</a>` : L.anotherText);

const taking = ({ path, stir }, { borrowing }) => act({
  label: L.borrowDrop,
  fields: () => [typed("reason", L.reason)],
  path: `${path}/provenance/${borrowing}/drop`,
  body: ({ reason }) => ({ reason }),
  done: stir,
});
