/** What changes a provision's place in the draft, and whether it is there at all. */
import { html } from "lit";
import "./when-stored.js";
import { act as acting, chosen, written } from "./act.js";
import { newId } from "./form.js";
import { LABELS as L } from "../labels.js";

const UNCOUNTED = new Set(["TITLE", "ANNEX", "HEADING"]);

/** The form of what is inserted below: of the same kind, or text under a heading. */
export const formBelow = ({ kind, level, numbering }) =>
  UNCOUNTED.has(kind)
    ? { kind: "PARAGRAPH", level: Math.min(level + 1, 9), numbering: "NONE" }
    : { kind, level, numbering };

/** What somebody chooses the form of something new with. */
export const formFields = ({ kind, numbering }) =>
  [chosen("kind", L.kind, Object.entries(L.kinds), kind), chosen("numbering", L.numbering, Object.entries(L.numberings), numbering)];

/** `act(path, body)` has it done by the server; `view` is the draft as it is shown. */
export function structure(view, one, act) {
  const { order, provisions } = view.session.draft;
  const at = order.indexOf(one.id);
  const [before, next] = [order[at - 1], order[at + 1]];
  const { kind, level, numbering } = one;
  const path = `provisions/${one.id}`;
  const button = (label, off, to, body) =>
    html`<button ?disabled=${off} @click=${() => act(to, body)}>${label}</button>`;
  const move = (label, after, by, off) =>
    button(label, off, `${path}/move`, { after, form: { kind, level: level + by, numbering } });
  if (one.suppressed) return html`<div class="acts">${button(L.restore, false, `${path}/restore`, {})}</div>`;
  return html`<div class="acts" role="group" aria-label=${L.orders}>
    <button @click=${() => insert(view, one, act)}>${L.insert}</button>
    <travaux-when-stored .session=${view.session} .label=${L.split} .off=${view.editing !== one.id}
      .act=${() => act(`${path}/split`, { base: view.session.draft.seen, offset: view.caret, into: newId("p") })}></travaux-when-stored>
    ${button(L.merge, !next || provisions.get(next)?.suppressed, `${path}/merge`, { from: next })}
    ${move(L.up, order[at - 2], 0, at < 1)}
    ${move(L.down, next, 0, !next)}
    ${move(L.out, before, -1, level < 2)}
    ${move(L.further, before, 1, level > 8)}
    ${button(L.suppress, false, `${path}/suppress`, {})}
  </div>`;
}

async function insert(view, one, act) {
  const provision = newId("p");
  if (await act("provisions", { provision, after: one.id, form: formBelow(one), text: "" })) view.editWhenThere(provision);
}

/** Inserting what is of another kind behind a provision, or the first of a text that is still empty. */
export function inserting(view, after) {
  const { kind = "HEADING", level = 1, numbering = "NONE" } = after ?? {};
  return acting({
    label: after ? L.insertOther : L.beginText, button: L.insertDo, path: `/api/instruments/${view.instrument}/provisions`,
    fields: () => [...formFields({ kind, numbering }), written("text", L.textOf, 3, false)],
    body: ({ text = "", ...form }) => ({ provision: newId("p"), ...(after && { after: after.id }), form: { ...form, level }, text }),
    done: (_, { provision }) => view.editWhenThere(provision),
  });
}
