/** Which words come from another text, and from where in it. */
import { html } from "lit";
import { LABELS as L } from "../labels.js";

export const comeFrom = (origins, provision) => origins
  .filter(({ pieces }) => pieces.some((piece) => piece.provision === provision))
  .map(({ says, likeness, source }) => html`<div class="quiet origin">
    <q class="words" dir="auto">${says}</q> ${L.likenesses[likeness]} ${source ? L.placeIn(source.number, source.title) : L.anotherText}</div>`);
