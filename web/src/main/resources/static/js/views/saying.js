/** What is proposed, in words and signs as records write them. */
import { html } from "lit";
import { directed } from "./provisions.js";
import { coming, going, marked } from "./marked.js";
import { LABELS as L } from "../labels.js";

const OPEN = new Set(["PENDING", "DEFERRED"]);
export const isOpen = ({ state }) => OPEN.has(state);

/** What is proposed for one provision, as changes of its text. */
export function shown({ proposed, text, reads }) {
  const rule = {
    ADD: () => coming(reads),
    MOD: () => marked(proposed.edit, text),
    SUP: () => going(text),
    NOC: () => L.noChange,
  }[proposed.kind];
  return html`<div class="words" dir=${directed(reads || text)}>${rule()}</div>`;
}

/** ADD, MOD, SUP, NOC as records write them: (MOD) editorial, ADD* and SUP* of words from elsewhere. */
export function signOf({ kind, weight, movedFrom, transferredTo, force }) {
  if (weight === "EDITORIAL") return `(${kind})`;
  if (force === "INSISTED") return `${kind} ${L.insisted}`;
  return movedFrom || transferredTo ? `${kind}*` : kind;
}

/** What a document-wide proposal does: `“digital society” → “information society”`. */
export const changeOf = ({ kind, term, by, phrase, beside }) =>
  (kind === "REPLACE_TERM" ? `“${term}” → “${by}”` : `“${phrase}” ${L.beside[beside]} “${term}”`);

/** What a proposal is called where there is no place for what it says. */
export const proposalName = ({ parts, sponsors, everywhere }) =>
  `${everywhere ? changeOf(everywhere.change) : signOf(parts[0].proposed)} ${L.of} ${sponsors.join(", ")}`;

export const sourceOf = ({ kind, document, origin }, symbols) =>
  L.fromKinds[kind] ?? L.cameFrom(origin ?? symbols?.get(document) ?? L.aDocument);
