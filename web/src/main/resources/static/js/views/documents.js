/** A meeting's documents: their numbers, where they come from, how far they have come, and what can be done with each. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled } from "./form.js";
import { allocating, askingForLanguage, lookingAfter } from "./document-acts.js";
import { badges } from "./provisions.js";
import { shortSymbol } from "../meeting.js";
import { LABELS as L, languageName, moment, untilWhen } from "../labels.js";

class Documents extends Form {
  /** `meeting` is that of the page, `texts` its instruments, `titles` theirs, `stamp` another whenever it was read. */
  static properties = { meeting: {}, rights: {}, texts: {}, titles: {}, stamp: {}, about: { state: true } };

  render() {
    const { documents } = this.meeting;
    if (!documents.length) return html`<p class="quiet">${L.noDocuments}</p>`;
    return html`<div class="scrolls" tabindex="0" role="group" aria-label=${L.documents}><table class="documents">
      <thead><tr>${[L.number, L.title, L.by, L.languages, L.heard].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${repeat(documents, ({ document }) => document, (one) => this.#row(one))}</tbody></table></div>`;
  }

  #row(one) {
    const { record } = this.meeting;
    const late = one.revisions.at(-1)?.late ?? one.late;
    return html`<tr class=${one.withdrawn ? "gone" : ""} data-document=${one.document}>
      <th scope="row"><span title=${one.symbol}>${shortSymbol(one.symbol, record.designation)}</span>
        ${late ? html`<span class="tag" title="${L.documentsDue} ${untilWhen(late)}">⚑ ${L.late}</span>` : nothing}</th>
      <td><span dir="auto">${one.title}</span> <span class="quiet">${L.documentKinds[one.kind]}</span>
        ${one.aliases.length ? html`<div class="quiet">${L.also} ${one.aliases.join(", ")}</div>` : nothing}
        ${one.on.length ? html`<div class="quiet">${L.bearsOn} ${one.on.map(({ instrument }) =>
          html`<a href="#/${instrument}" dir="auto">${this.titles.get(instrument) ?? L.thatText}</a> `)}</div>` : nothing}
        ${[...one.revisions, ...one.corrigenda].map((issue) => this.#issue(issue))}
        ${one.withdrawn ? nothing : this.#acts(one)}</td>
      <td data-named=${L.by}>${one.from.length ? badges(one.from) : L.secretariat}</td>
      <td data-named=${L.languages}>${one.languages.present.join(" ")}${one.languages.missing.length ? html` <span class="quiet">${one.languages.missing.join(" ")} ${L.due}</span>` : nothing}</td>
      <td>${this.#heard(one)}</td></tr>`;
  }

  #issue({ symbol, reason, late, told }) {
    return html`<div class="quiet">${shortSymbol(symbol, this.meeting.record.designation)}: <span dir="auto">${reason}</span>
      · ${badges([told.by.delegation])} ${moment(told.at)} ${late ? html`<span class="tag" title="${L.documentsDue} ${untilWhen(late)}">⚑ ${L.late}</span>` : nothing}</div>`;
  }

  #heard({ introduced, noted, withdrawn }) {
    const how = noted?.manner === "NOTED_WITH_THANKS" ? L.notedWithThanks : L.noted;
    return html`${introduced.map(({ delegation }) => html`<div>${L.introducedBy} ${badges([delegation])}</div>`)}
      ${noted ? html`<div><b>✓ ${how}</b> ${noted.condition ? html`<span class="quiet" dir="auto">${L.onCondition} ${noted.condition}</span>` : nothing}</div>` : nothing}
      ${withdrawn ? html`<div class="tag">${L.withdrawnDocument}</div><span class="quiet" dir="auto">${withdrawn.reason}</span>` : nothing}`;
  }

  #acts(one) {
    const { rights } = this;
    const keeps = rights.may("KEEP_DOCUMENTS");
    const isOwn = keeps || rights.delegations("CONTRIBUTE").some((delegation) => one.from.includes(delegation));
    const rules = rights.may("RULE");
    const asking = rights.may("CONTRIBUTE") ? askingForLanguage(this.meeting, one) : nothing;
    if (!isOwn && !rules) return asking;
    const { missing } = one.languages;
    return html`<details class="act"><summary>${L.actsOn}</summary><div class="acts-on">
      ${rules ? this.#form(one, "note", html`${this.field("condition", L.condition, html`<input name="condition" dir="auto">`)}
          <button name="manner" value="NOTED" ?disabled=${this.busy}>${L.note}</button>
          <button name="manner" value="NOTED_WITH_THANKS" ?disabled=${this.busy}>${L.noteWithThanks}</button>`) : nothing}
      ${keeps ? this.#form(one, "introduce", html`${this.field("delegation", L.introduce,
          html`<input name="delegation" required .value=${one.from[0] ?? ""}>`)}<button ?disabled=${this.busy}>${L.introduceDo}</button>`) : nothing}
      ${isOwn && missing.length ? this.#form(one, "provide-language", html`${this.field("language", L.provided,
          html`<select name="language">${missing.map((tag) => html`<option value=${tag}>${languageName(tag)}</option>`)}</select>`)}
          <button ?disabled=${this.busy}>${L.provide}</button>`) : nothing}
      ${this.about === one.document ? this.faultElsewhere("condition", "delegation", "language") : nothing}
      ${keeps ? allocating(this.meeting, one) : nothing}${isOwn ? lookingAfter(this.meeting, this.texts, one, keeps) : nothing}${asking}
    </div></details>`;
  }

  #form(one, name, fields) {
    return html`<form class="line" @submit=${(event) => this.#do(event, one, name)}>${fields}</form>`;
  }

  async #do(event, one, name) {
    event.preventDefault();
    const form = event.target;
    this.about = one.document;
    const { value: manner } = event.submitter;
    const more = name === "note" ? { manner } : {};
    if (await this.send(`${this.meeting.path}/documents/${one.document}/${name}`, { ...filled(form), ...more })) {
      form.reset();
      await this.meeting.read();
    }
  }
}
customElements.define("travaux-documents", Documents);
