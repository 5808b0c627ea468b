/** Options and choices that are merged or split: what is open of them goes on under its new name. */
import { html, nothing } from "lit";
import { act, chosen, several, typed } from "./act.js";
import { newId, ticked } from "./form.js";
import { nameOf } from "./provisions.js";
import { LABELS as L } from "../labels.js";

/** Of one option, for those whose it is. */
export function regroupOption({ path, stir }, { set, options }, { option, title }) {
  const others = options.filter((one) => one.option !== option);
  const at = `${path}/option-sets/${set}/options`;
  return html`${others.length ? act({
    label: L.mergeOption, button: L.mergeOptionDo,
    fields: () => [chosen("into", L.mergeOptionInto, others.map((one) => [one.option, one.title]))],
    path: ({ into }) => `${at}/${into}/merge`, body: () => ({ from: option }), done: stir,
  }) : nothing}${act({
    label: L.splitOption, button: L.splitOptionDo, fields: () => [typed("title", L.splitOptionTitle)],
    path: `${at}/${option}/split`, body: ({ title: called }) => ({ into: newId("option"), title: called || title }), done: stir,
  })}`;
}

/** Of a whole choice, for whoever keeps the text; `sets` are all that there are. */
export function regroupSet({ path, stir, provisions }, sets, { set, title, provisions: about }) {
  const others = sets.filter((one) => one.open && one.set !== set);
  const named = (id) => (provisions.has(id) ? nameOf(provisions.get(id), provisions.get(id).text) : id);
  return html`${others.length ? act({
    label: L.mergeChoices, button: L.mergeChoicesDo,
    fields: () => [typed("title", L.choiceTitle), several("from", L.mergeChoicesWith, others.map((one) => [one.set, one.title]))],
    path: `${path}/option-sets/merge`,
    body: ({ title: called }, form) => ({ set: newId("choice"), title: called, from: [set, ...ticked(form, "from")] }), done: stir,
  }) : nothing}${about.length > 1 ? act({
    label: L.splitChoice, button: L.splitChoiceDo,
    fields: () => [typed("title", L.splitChoiceTitle), several("provisions", L.splitChoiceWhich, about.map((id) => [id, named(id)]))],
    path: `${path}/option-sets/${set}/split`,
    body: ({ title: called }, form) => {
      const own = ticked(form, "provisions");
      const rest = about.filter((id) => !own.includes(id));
      return { into: [{ set: newId("choice"), title, provisions: rest }, { set: newId("choice"), title: called, provisions: own }] };
    },
    done: stir,
  }) : nothing}`;
}
