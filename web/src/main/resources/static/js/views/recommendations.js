/** What a body or one of its meetings recommends: a) requests somebody to do something, and what became of it. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, chosen, typed } from "./act.js";
import { addressee, addresseeOf, basis, lineOf, papersField, papersIn, textsField, textsIn } from "./basis.js";
import { lines, newId, ticked } from "./form.js";
import { paperOf, papersOf } from "../kept.js";
import { LABELS as L } from "../labels.js";

class Recommendations extends View {
  /** `texts` are those of the page, `others` the bodies that something can be recommended to. */
  static properties = { meeting: {}, rights: {}, texts: {}, others: {}, stamp: {} };

  render() {
    const { registers } = this.meeting.kept;
    const isHere = ({ meeting }) => !meeting || meeting === this.meeting.id;
    const here = registers.filter(isHere);
    const elsewhere = registers.filter((one) => !isHere(one));
    return html`<h2>${L.recommendations}</h2>
      ${here.length ? this.#all(here) : html`<p class="quiet">${L.noRecommendations}</p>`}
      ${elsewhere.length ? html`<details class="act"><summary>${L.registersElsewhere(elsewhere.length)}</summary>${this.#all(elsewhere)}</details>` : nothing}
      ${this.#keeps ? this.#opening() : nothing}`;
  }

  get #keeps() {
    return this.rights.may("KEEP_RECORD");
  }

  #all = (registers) => repeat(registers, ({ register }) => register, (one) => this.#register(one));

  #register(one) {
    const { register, title, adopted, items, withdrawn, meeting } = one;
    const isOther = meeting && meeting !== this.meeting.id;
    return html`<div role="group" class="card" aria-label=${title} data-register=${register}>
      <h3 dir="auto">${title} <span class="tag ${adopted ? "reached" : ""}">${adopted ? `✓ ${L.registerAdopted}` : L.registerDraft}</span>
        ${isOther ? html`<span class="quiet">${this.meeting.kept.names.meeting(meeting)}</span>` : nothing}</h3>
      ${items.length ? html`<ul class="lettered">${repeat(items, ({ item }) => item, (item) => this.#item(one, item))}</ul>` : html`<p class="quiet">${L.emptyRegister}</p>`}
      ${withdrawn.length ? html`<details class="act"><summary>${L.withdrawnItems(withdrawn.length)}</summary>
        <ul class="lettered gone">${withdrawn.map((item) => html`<li>${this.#says(item)}</li>`)}</ul></details>` : nothing}
      ${!adopted && this.#keeps ? this.#adding(register) : nothing}
      ${this.rights.may("RULE") ? this.#declaring(one) : nothing}</div>`;
  }

  #says({ letter, verb, to, text }) {
    const { names } = this.meeting.kept;
    return html`${letter ? html`<b class="letter">${letter}</b>` : nothing} <em>${L.verbs[verb]}</em>
      ${to.map((one, at) => html`${at ? ", " : nothing}${addressee(one, names)}`)} <span dir="auto">${text}</span>`;
  }

  #item({ register, adopted, items }, item) {
    const { on, documents, state, outcome, remark, to } = item;
    const { names } = this.meeting.kept;
    const own = this.rights.delegations("CONTRIBUTE");
    const follows = this.#keeps || to.some(({ kind, delegation }) => kind === "delegation" && own.includes(delegation));
    const became = [...(outcome ? [names.paper(outcome)] : []), ...(remark ? [remark] : [])].join(" · ");
    return html`<li data-item=${item.item}><div>${this.#says(item)}</div>
      ${on.length || documents.length ? html`<div class="quiet">${L.restsOn} ${basis(item, names, this.texts)}</div>` : nothing}
      ${state ? html`<div><span class="tag ${state === "DONE" ? "reached" : ""}"><span aria-hidden="true">${L.followUpSigns[state]}</span> ${L.followUps[state]}</span> <span dir="auto">${became}</span></div>` : nothing}
      <div class="acts">${adopted ? (follows ? this.#following(register, item) : nothing) : this.#keeps ? this.#keeping(register, items, item) : nothing}</div></li>`;
  }

  #fields({ verb, to = [], text = "", on = [], documents = [] } = {}) {
    const { names } = this.meeting.kept;
    return [
      chosen("verb", L.verb, Object.entries(L.verbs), verb),
      { name: "to", label: L.toWhom, input: html`<textarea name="to" rows="2" dir="auto" .value=${to.map((one) => lineOf(one, names)).join("\n")}></textarea>` },
      { name: "text", label: L.recommended, input: html`<textarea name="text" rows="2" required dir="auto" .value=${text}></textarea>` },
      textsField(this.texts, on), ...papersField(this.meeting, L.restsOnDocuments, documents),
    ];
  }

  #words({ verb, to, text }, form) {
    return {
      verb, text, to: lines(to).map((line) => addresseeOf(line, this.others)),
      on: textsIn(ticked(form, "texts")), documents: papersIn(ticked(form, "documents")),
    };
  }

  #adding(register) {
    return this.#act({
      label: L.addRecommendation, button: L.addRecommendationDo, path: `/${register}/items`, fields: () => this.#fields(),
      body: (values, form) => {
        const after = this.meeting.kept.registers.find((one) => one.register === register).items.at(-1)?.item;
        return { item: newId("item"), ...(after && { after }), says: this.#words(values, form) };
      },
    });
  }

  #keeping(register, items, item) {
    const path = `/${register}/items/${item.item}`;
    const places = items.filter((one) => one !== item).map((one) => [one.item, `${L.behind} ${one.letter}`]);
    return html`${this.#act({
      label: L.changeRecommendation, button: L.changeRecommendationDo, path: `${path}/change`,
      fields: () => this.#fields(item), body: (values, form) => this.#words(values, form),
    })}${places.length ? this.#act({
      label: L.moveRecommendation, button: L.moveRecommendationDo, path: `${path}/move`,
      fields: () => [chosen("after", L.place, [["", L.first], ...places])], body: ({ after }) => ({ ...(after && { after }) }),
    }) : nothing}${this.#act({
      label: L.withdrawRecommendation, button: L.withdrawRecommendationDo, path: `${path}/withdraw`,
      fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
    })}`;
  }

  #declaring({ register, adopted, items, meeting }) {
    if (adopted) {
      return this.#act({
        label: L.reopenRegister, button: L.reopenRegisterDo, path: `/${register}/reopen`,
        fields: () => [typed("reason", L.reason)], body: ({ reason }) => ({ reason }),
      });
    }
    return items.length ? this.#act({
      label: L.adoptRegister, button: L.adoptRegisterDo, path: `/${register}/adopt`,
      fields: () => [{ input: html`<p class="quiet">${L.adoptHint}</p>` }],
      body: () => ({ meeting: meeting ?? this.meeting.id }),
    }) : nothing;
  }

  #following(register, { item, state }) {
    const papers = papersOf(this.meeting, this.meeting.kept.names);
    return this.#act({
      label: L.became, button: L.becameDo, path: `/${register}/items/${item}/follow-up`,
      fields: () => [
        chosen("state", L.followUp, Object.entries(L.followUps), state),
        ...(papers.length ? [chosen("outcome", L.resultIn, [["", L.noPaper], ...papers])] : []), typed("remark", L.remark, false),
      ],
      body: ({ state: now, outcome, remark }) => ({ state: now, ...(outcome && { outcome: paperOf(outcome) }), ...(remark && { remark }) }),
    });
  }

  #opening() {
    const { id, record } = this.meeting;
    return this.#act({
      label: L.openRegister, button: L.openRegisterDo, path: "",
      fields: () => [typed("title", L.registerTitle), chosen("whose", L.registerOf, [[id, record.designation], ["", L.bodysOwn]])],
      body: ({ title, whose: meeting }) => ({ register: newId("register"), title, ...(meeting && { meeting }) }),
    });
  }

  #act({ path, ...more }) {
    const { meeting } = this;
    return act({ ...more, path: `/api/bodies/${meeting.body}/registers${path}`, done: () => meeting.read() });
  }
}
customElements.define("travaux-recommendations", Recommendations);
