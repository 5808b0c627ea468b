/** A meeting's agenda: its items with their documents, how far the meeting has come, and who is in the chair. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled, newId } from "./form.js";
import { act, typed } from "./act.js";
import { doing } from "./do.js";
import { keepingItem, presiding } from "./agenda-keeping.js";
import { badge } from "./provisions.js";
import { questioning, questionsOn } from "./regions.js";
import { shortSymbol } from "../meeting.js";
import { LABELS as L } from "../labels.js";

class Agenda extends Form {
  static properties = { meeting: {}, rights: {}, me: {}, stamp: {} };

  render() {
    const { agenda } = this.meeting;
    const sitting = agenda.sittings.findLast(({ state }) => state !== "CLOSED");
    return html`<h2>${L.agenda} ${agenda.symbol ? html`<span class="quiet">${agenda.symbol}</span>` : nothing}</h2>
      ${agenda.items.length ? html`<ol class="agenda">${repeat(agenda.items, ({ item }) => item, (one) => this.#item(one, sitting))}</ol>` : html`<p class="quiet">${L.noAgenda}</p>`}
      ${this.rights.may("KEEP_DOCUMENTS") ? html`<details class="act"><summary>${L.addItem}</summary>
        <form class="line" @submit=${this.#add}>${this.field("title", L.title, html`<input name="title" required dir="auto">`)}<button ?disabled=${this.busy}>${L.add}</button></form></details>` : nothing}
      ${this.#issuing(agenda)}
      ${this.#sitting(sitting, agenda)}
      ${this.faultElsewhere("title", "name", "reason")}`;
  }

  /** The agenda as a document: issued by the secretariat, adopted by the meeting. */
  #issuing({ document, changed, items, revisions, adopted }) {
    const isDue = items.length > 0 && (changed || !document);
    const paper = this.meeting.documents.find((one) => (document ? one.document === document : one.kind === "AGENDA" && !one.withdrawn));
    const isAdopted = adopted && !adopted.changedSince;
    return html`${isAdopted ? html`<p><b>✓ ${L.agendaAdopted}</b></p>` : nothing}
      ${isDue && paper && this.rights.may("KEEP_DOCUMENTS") ? html`<details class="act"><summary>${L.issueAgenda}</summary>
        <form class="line" @submit=${(event) => this.#send(event, "agenda/issue", {
          document: paper.document, of: paper.revisions.length, present: paper.languages.present })}>
          ${this.field("reason", L.reason, html`<input name="reason" required dir="auto">`)}<button ?disabled=${this.busy}>${L.issue}</button></form></details>` : nothing}
      ${!isAdopted && revisions.length && this.rights.may("PRESIDE") ? html`<div class="acts">${doing(this.#to("agenda/adopt", {
        label: L.adoptAgenda, body: () => ({ revision: revisions.at(-1).revision }) }))}</div>` : nothing}`;
  }

  #item(one, sitting) {
    const { item, number, level, title, documents, state, steps } = one;
    const { designation } = this.meeting.record;
    return html`<li .style=${`--level:${level}`} class=${state.toLowerCase()} data-item=${item}><b>${number}</b> <span dir="auto">${title}</span>
      ${state === "PENDING" ? nothing : html`<span class="tag">${L.passageSigns[state]} ${L.passages[state]}</span>`}
      ${steps.at(-1)?.words ? html`<div class="quiet" dir="auto">${steps.at(-1).words}</div>` : nothing}
      ${documents.length ? html`<div class="quiet">${L.documents}: ${documents.map(({ symbol }) => shortSymbol(symbol, designation)).join(" · ")}</div>` : nothing}
      ${questionsOn(one)}
      ${sitting && this.rights.may("PRESIDE") ? this.#passing(item, state) : nothing}
      ${sitting?.state === "OPEN" && state === "OPEN" && this.rights.may("KEEP_DOCUMENTS") ? questioning(this.meeting, one) : nothing}
      ${this.rights.may("KEEP_DOCUMENTS") ? keepingItem(this.meeting, one) : nothing}</li>`;
  }

  #passing(item, state) {
    const path = `agenda/items/${item}`;
    const button = (label, to) => html`<div class="acts">${doing(this.#to(`${path}/${to}`, { label }))}</div>`;
    switch (state) {
      case "PENDING": return button(L.takeUp, "take-up");
      case "SUSPENDED": return button(L.resumeItem, "resume");
      case "OPEN": return html`${act(this.#to(`${path}/close`, {
        label: L.closeItem, fields: () => [typed("conclusion", L.conclusion, false)], body: (values) => values,
      }))}${act(this.#to(`${path}/suspend`, { label: L.suspendItem, fields: () => [typed("reason", L.reason)], body: (values) => values }))}`;
      default: return nothing;
    }
  }

  #sitting(sitting, { sittings }) {
    const presides = this.rights.may("PRESIDE");
    if (sitting) {
      return html`<p>${L.sitting}: <span dir="auto">${sitting.name}</span> ${sitting.state === "SUSPENDED" ? html`<span class="tag">${L.passages.SUSPENDED}</span>` : nothing}
          <span class="quiet">${L.inTheChair}</span> ${badge(sitting.chair)}</p>
        ${presides ? presiding(this.meeting, sitting, sitting.chair.person === this.me.person) : nothing}
        ${presides ? doing(this.#to("sittings/close", { label: L.closeSitting })) : nothing}`;
    }
    return presides ? html`<details class="act"><summary>${L.openSitting}</summary>
      <form class="line" @submit=${(event) => this.#send(event, "sittings", { sitting: sittings.length + 1 })}>
        ${this.field("name", L.sittingName, html`<input name="name" required dir="auto">`)}<button ?disabled=${this.busy}>${L.openSittingDo}</button></form></details>` : nothing;
  }

  #add = (event) => {
    const last = this.meeting.agenda.items.findLast(({ level }) => level === 1);
    return this.#send(event, "agenda/items", { item: newId("item"), ...(last && { after: last.item }) });
  };

  /** What is typed while all is read anew stays. */
  async #send(event, path, more = {}) {
    event.preventDefault();
    const form = event.target;
    if (!(await this.send(`${this.meeting.path}/${path}`, { ...filled(form), ...more }))) return;
    form.reset();
    await this.meeting.read();
  }

  #to(path, more) {
    return { ...more, path: `${this.meeting.path}/${path}`, done: () => this.meeting.read() };
  }
}
customElements.define("travaux-agenda", Agenda);
