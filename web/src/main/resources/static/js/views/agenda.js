/** A meeting's agenda: its items with their documents, how far the meeting has come, and who is in the chair. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled, newId } from "./form.js";
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
      ${this.faultElsewhere("title", "name", "reason", "conclusion")}`;
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
      ${!isAdopted && revisions.length && this.rights.may("PRESIDE") ? html`<div class="acts"><button ?disabled=${this.busy}
        @click=${() => this.#do("agenda/adopt", { revision: revisions.at(-1).revision })}>${L.adoptAgenda}</button></div>` : nothing}`;
  }

  #item(one, sitting) {
    const { item, number, level, title, documents, state } = one;
    const { designation } = this.meeting.record;
    return html`<li .style=${`--level:${level}`} class=${state.toLowerCase()} data-item=${item}><b>${number}</b> <span dir="auto">${title}</span>
      ${state === "PENDING" ? nothing : html`<span class="tag">${L.passageSigns[state]} ${L.passages[state]}</span>`}
      ${documents.length ? html`<div class="quiet">${L.documents}: ${documents.map(({ symbol }) => shortSymbol(symbol, designation)).join(" · ")}</div>` : nothing}
      ${questionsOn(one)}
      ${sitting && this.rights.may("PRESIDE") ? this.#passing(item, state) : nothing}
      ${sitting?.state === "OPEN" && state === "OPEN" && this.rights.may("KEEP_DOCUMENTS") ? questioning(this.meeting, one) : nothing}
      ${this.rights.may("KEEP_DOCUMENTS") ? keepingItem(this.meeting, one) : nothing}</li>`;
  }

  #passing(item, state) {
    const path = `agenda/items/${item}`;
    const button = (label, to) => html`<button ?disabled=${this.busy} @click=${() => this.#do(`${path}/${to}`, {})}>${label}</button>`;
    const saying = (label, to, field, name, isRequired) => html`<details class="act"><summary>${label}</summary>
      <form class="line" @submit=${(event) => this.#send(event, `${path}/${to}`)}>${this.field(field, name,
        html`<input name=${field} ?required=${isRequired} dir="auto">`)}<button ?disabled=${this.busy}>${label.replace("…", "")}</button></form></details>`;
    switch (state) {
      case "PENDING": return html`<div class="acts">${button(L.takeUp, "take-up")}</div>`;
      case "SUSPENDED": return html`<div class="acts">${button(L.resumeItem, "resume")}</div>`;
      case "OPEN": return html`${saying(L.closeItem, "close", "conclusion", L.conclusion, false)}${saying(L.suspendItem, "suspend", "reason", L.reason, true)}`;
      default: return nothing;
    }
  }

  #sitting(sitting, { sittings }) {
    const presides = this.rights.may("PRESIDE");
    if (sitting) {
      return html`<p>${L.sitting}: <span dir="auto">${sitting.name}</span> ${sitting.state === "SUSPENDED" ? html`<span class="tag">${L.passages.SUSPENDED}</span>` : nothing}
          <span class="quiet">${L.inTheChair}</span> ${badge(sitting.chair)}</p>
        ${presides ? presiding(this.meeting, sitting, sitting.chair.person === this.me.person) : nothing}
        ${presides ? html`<button ?disabled=${this.busy} @click=${() => this.#do("sittings/close", {})}>${L.closeSitting}</button>` : nothing}`;
    }
    return presides ? html`<details class="act"><summary>${L.openSitting}</summary>
      <form class="line" @submit=${(event) => this.#send(event, "sittings", { sitting: sittings.length + 1 })}>
        ${this.field("name", L.sittingName, html`<input name="name" required dir="auto">`)}<button ?disabled=${this.busy}>${L.openSittingDo}</button></form></details>` : nothing;
  }

  #add = (event) => {
    const last = this.meeting.agenda.items.findLast(({ level }) => level === 1);
    return this.#send(event, "agenda/items", { item: newId("item"), ...(last && { after: last.item }) });
  };

  async #send(event, path, more = {}) {
    event.preventDefault();
    const form = event.target;
    await this.#do(path, { ...filled(form), ...more }, () => form.reset());
  }

  /** `done` comes before all is read anew: what is typed meanwhile stays. */
  async #do(path, body, done = () => {}) {
    if (!(await this.send(`${this.meeting.path}/${path}`, body))) return;
    done();
    await this.meeting.read();
  }
}
customElements.define("travaux-agenda", Agenda);
