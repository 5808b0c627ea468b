/** What can be done with a document by those who look after it, and asking for it in one more language. */
import { html, nothing } from "lit";
import { act, chosen, several, typed } from "./act.js";
import { ticked } from "./form.js";
import { nameOf } from "./provisions.js";
import { LABELS as L, LANGUAGES, languageName } from "../labels.js";

/** `texts` are those of the page; `mayKeep` is whether it is for the one who looks after all documents. */
export function lookingAfter(meeting, texts, one, mayKeep) {
  const path = `${meeting.path}/documents/${one.document}`;
  const done = () => meeting.read();
  const reason = typed("reason", L.reason);
  return html`
    ${act({
      label: L.reviseDocument, button: L.reviseDocumentDo, path: `${path}/revise`, done,
      fields: () => [reason, several("present", L.languagesPresent, LANGUAGES.map((tag) => [tag, tag]), one.languages.present)],
      body: (values, form) => ({ of: one.revisions.length, reason: values.reason, present: new FormData(form).getAll("present") }),
    })}
    ${act({
      label: L.correctDocument, button: L.correctDocumentDo, path: `${path}/correct`, done,
      fields: () => [typed("reason", L.whatIsCorrected)], body: (values) => ({ after: one.corrigenda.length, reason: values.reason }),
    })}
    ${mayKeep ? act({ label: L.aliasDocument, button: L.add, path: `${path}/alias`, done, fields: () => [typed("alias", L.otherSymbol)], body: ({ alias }) => ({ alias }) }) : nothing}
    ${act({
      label: L.bearOn, button: L.set, path: `${path}/bear-on`, done,
      fields: () => [several("on", L.bearsOn, places(texts, one.on), one.on.flatMap(keysOf))],
      body: (_, form) => ({ on: bearings(new FormData(form).getAll("on")) }),
    })}
    ${act({ label: L.withdrawDocument, button: L.withdraw, path: `${path}/withdraw`, done, fields: () => [reason], body: (values) => ({ reason: values.reason }) })}`;
}

/** It may be under several items of the agenda, or under none. */
export function allocating(meeting, { document }) {
  const { items } = meeting.agenda;
  const under = items.filter(({ documents }) => documents.some((one) => one.document === document)).map(({ item }) => item);
  return items.length ? act({
    label: L.allocate, button: L.set, path: `${meeting.path}/agenda/documents/${document}/allocate`, done: () => meeting.read(),
    fields: () => [several("items", L.underItem, items.map(({ item, number, title }) => [item, `${number} ${title}`]), under)],
    body: (_, form) => ({ items: ticked(form, "items") }),
  }) : nothing;
}

/** Whoever takes part may ask for it in a language that nobody has asked for yet. */
export function askingForLanguage(meeting, { document, languages: { wanted, present } }) {
  const others = LANGUAGES.filter((tag) => !wanted.includes(tag) && !present.includes(tag));
  return others.length ? act({
    label: L.wantLanguage, button: L.wantLanguageDo, path: `${meeting.path}/documents/${document}/want-language`, done: () => meeting.read(),
    fields: () => [chosen("language", L.language, others.map((tag) => [tag, languageName(tag)]))], body: ({ language }) => ({ language }),
  }) : nothing;
}

const keysOf = ({ instrument, provisions }) => (provisions.length ? provisions.map((provision) => `${instrument} ${provision}`) : [instrument]);

/** A text as a whole, its annexes, and what the document bears on already: `[key, name]`. */
function places(texts, on) {
  const known = new Set(on.flatMap(keysOf));
  return texts.flatMap(({ instrument, title, provisions }) => [
    [instrument, `${title}: ${L.wholeText}`],
    ...[...provisions.values()].map((one) => [`${instrument} ${one.id}`, one])
      .filter(([key, { kind }]) => kind === "ANNEX" || known.has(key)).map(([key, one]) => [key, `${title}: ${nameOf(one, one.text)}`]),
  ]);
}

/** Where the whole of a text is chosen, its parts need not be said. */
function bearings(keys) {
  const on = new Map();
  for (const [instrument, provision] of keys.map((key) => key.split(" "))) {
    const before = on.get(instrument);
    on.set(instrument, provision && (!before || before.length) ? [...(before ?? []), provision] : []);
  }
  return [...on].map(([instrument, provisions]) => ({ instrument, provisions }));
}
