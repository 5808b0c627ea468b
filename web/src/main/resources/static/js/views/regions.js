/** One questioner for each region on an item of the agenda; whoever else wants to ask is referred to the region's coordinator. */
import { html, nothing } from "lit";
import { act, typed } from "./act.js";
import { badge } from "./provisions.js";
import { LABELS as L } from "../labels.js";

/** Who has put which region's question, and who was referred to whom. */
export function questionsOn({ questions }) {
  const regions = Map.groupBy(questions, ({ region }) => region);
  return regions.size === 0 ? nothing : html`<ul class="plain questions" aria-label=${L.regionQuestions}>${[...regions].map(([region, all]) =>
    html`<li><b dir="auto">${region}</b> ${all.map(({ delegation, coordinator }) => html`<div>${badge({ delegation })} ${coordinator
      ? html`${L.referredTo} ${badge({ delegation: coordinator })}` : L.hasAsked}</div>`)}</li>`)}</ul>`;
}

/** Hears a region's question on an item that is taken up, or refers a delegation, for whoever keeps the record. */
export function questioning(meeting, { item }) {
  const path = `${meeting.path}/agenda/items/${item}`;
  const done = () => meeting.read();
  const fields = () => [regionField(meeting, item), typed("delegation", L.oneDelegation)];
  return html`${act({ label: L.hearQuestion, button: L.hearQuestionDo, fields, path: `${path}/questions`, body: (values) => values, done })}
    ${act({
      label: L.referDelegation, button: L.referDelegationDo, fields: () => [...fields(), typed("coordinator", L.coordinator)],
      path: `${path}/referrals`, body: (values) => values, done,
    })}`;
}

/** Regions are called as they were before in the meeting, or as groups of delegations that somebody speaks for. */
function regionField({ agenda, kept }, item) {
  const named = [...agenda.items.flatMap(({ questions }) => questions.map(({ region }) => region)), ...kept.capacities.map(({ capacity }) => capacity.group)];
  const list = `regions-${item}`;
  return {
    name: "region", label: L.region,
    input: html`<input name="region" required dir="auto" list=${list} autocomplete="off"><datalist id=${list}>
      ${[...new Set(named.filter(Boolean))].map((region) => html`<option value=${region}></option>`)}</datalist>`,
  };
}
