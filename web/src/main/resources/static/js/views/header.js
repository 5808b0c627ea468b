/** What stands above a draft: what it is, whether it is stored, and who is here. */
import { html, nothing } from "lit";
import "./state.js";
import { colourOf } from "../colours.js";
import { LABELS as L, languageName } from "../labels.js";

const FACES = 8;

export function header(session, me) {
  const { draft, own, here } = session;
  const others = [...here.values()];
  const body = me.accreditations.find((one) => one.body === draft.body)?.title ?? draft.body;
  return html`<header>
    <a href="#" class="back" aria-label=${L.back}>‹</a>
    <h1 dir="auto">${draft.title}</h1>
    <span class="quiet about">${draft.title ? html`${body} · ${draft.kind} · ${languageName(draft.language)}` : nothing}</span>
    ${draft.frozen ? html`<span class="tag">❄ ${L.frozen}: ${draft.frozen}</span>` : nothing}
    <span class="spring"></span>
    <travaux-state .session=${session}></travaux-state>
    <span role="group" aria-label=${L.here}>${others.slice(0, FACES).map((one) => face(one, own))}
      ${others.length > FACES ? html`<span class="quiet">+${others.length - FACES}</span>` : nothing}</span>
  </header>`;
}

const face = ({ by, typing, session }, own) => html`<span class="who ${typing ? "typing" : ""}"
  .style=${`--who:${colourOf(by.delegation)}`}
  title="${by.delegation}, ${L.roles[by.role]}${session === own ? ` (${L.you})` : ""}">${by.delegation}</span>`;
