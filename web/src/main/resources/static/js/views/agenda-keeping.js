/** Keeping a meeting's agenda and the order of a sitting: what an item is called, where it stands, who is in the chair. */
import { html, nothing } from "lit";
import { act, chosen, typed } from "./act.js";
import { LABELS as L } from "../labels.js";

/** Changes one item, for whoever keeps the agenda. */
export function keepingItem(meeting, one) {
  const path = `${meeting.path}/agenda/items/${one.item}`;
  const done = () => meeting.read();
  return html`<details class="act"><summary>${L.changeItem}</summary>
    ${act({
      label: L.retitleItem, fields: () => [{ name: "title", label: L.title, input: html`<input name="title" required dir="auto" .value=${one.title}>` }],
      path: `${path}/retitle`, body: ({ title }) => ({ title }), done,
    })}
    ${act({
      label: L.moveItem, fields: () => [chosen("place", L.place, places(meeting.agenda.items, one))],
      path: `${path}/move`, body: ({ place }) => JSON.parse(place), done,
    })}
    ${act({ label: L.removeItem, fields: () => [{ input: html`<p class="quiet">${L.removeItemHint}</p>` }], path: `${path}/remove`, body: () => ({}), done })}
  </details>`;
}

/** Where an item can stand: first of all, behind another one or first under it. */
function places(items, one) {
  const at = items.indexOf(one);
  const next = items.findIndex(({ level }, other) => other > at && level <= one.level);
  const others = items.filter((_, other) => other < at || (next >= 0 && other >= next));
  const over = (item) => items.slice(0, items.indexOf(item)).findLast(({ level }) => level < item.level)?.item;
  return [[JSON.stringify({}), L.first], ...others.flatMap((other) => {
    const under = over(other);
    const called = `${other.number} ${other.title}`;
    return [
      [JSON.stringify({ ...(under && { under }), after: other.item }), `${L.behind} ${called}`],
      [JSON.stringify({ under: other.item }), L.firstUnder(called)],
    ];
  })];
}

/** What whoever presides may do in a sitting; `isInChair` is whether they are in the chair of it. */
export function presiding(meeting, { state }, isInChair) {
  const done = () => meeting.read();
  const path = `${meeting.path}/sittings`;
  const plain = (label, to) => act({ label, fields: () => [], path: `${path}/${to}`, body: () => ({}), done });
  return html`${isInChair ? nothing : plain(L.takeChair, "chair")}
    ${state === "SUSPENDED" ? plain(L.resumeSitting, "resume") : act({
      label: L.suspendSitting, fields: () => [typed("reason", L.reason)], path: `${path}/suspend`, body: ({ reason }) => ({ reason }), done,
    })}`;
}
