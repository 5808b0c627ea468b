import { html, nothing } from "lit";
import { LABELS as L } from "../labels.js";

/** What went wrong in a draft, and the words that could not be taken, until they were read. */
export const faults = (told, lost, forget) => told || lost.length
  ? html`<div class="fault" role="alert">${told}
      ${lost.length ? html`<p>${L.lost} <q>${lost.join(" … ")}</q></p>` : nothing}
      <button @click=${forget}>${L.understood}</button></div>`
  : nothing;

/** What stands in the place of something that one was led to, and may not read, or that is not there. */
export const unread = (title, back, why) => html`<header><a href="#" class="back" aria-label=${back}>‹</a><h1>${title}</h1></header>
  <main class="sheet"><p class="fault" role="alert">${why}</p></main>`;
