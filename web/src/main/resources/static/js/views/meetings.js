/** The meetings of the bodies that a person is accredited in, and convening one. */
import { html, nothing } from "lit";
import { dated } from "./act.js";
import { Form, filled, instant, nameFor } from "./form.js";
import { get } from "../http.js";
import { readable } from "../rights.js";
import { LABELS as L, days } from "../labels.js";

class Meetings extends Form {
  static properties = { me: {}, items: { state: true } };

  willUpdate(changed) {
    if (changed.has("me")) this.#read();
  }

  #read = async () => {
    const lists = await Promise.all([...readable(this.me)].map((body) => get(`/api/meetings?body=${body}`).catch(() => [])));
    this.items = [...new Map(lists.flat().map((one) => [one.meeting, one])).values()];
  };

  render() {
    const bodies = this.me.accreditations.filter(({ may }) => may?.includes("CONVENE"));
    if (!this.items?.length && !bodies.length) return nothing;
    return html`<h2>${L.meetings}</h2>
      ${this.items?.length === 0 ? html`<p class="quiet">${L.noMeetings}</p>` : nothing}
      <ul class="meetings">${this.items?.map((one) => html`<li><a href="#/meetings/${one.meeting}" dir="auto">${one.title}</a>
        <span class="quiet">${one.designation} · ${days(one.dates.at(-1).days)}</span></li>`)}</ul>
      ${bodies.length ? this.#convening(bodies) : nothing}`;
  }

  #convening(bodies) {
    return html`<details><summary>${L.convene}</summary><form @submit=${this.#convene}>
      ${this.field("title", L.title, html`<input name="title" required dir="auto">`)}
      ${this.field("designation", L.designation, html`<input name="designation" required>`)}
      ${this.field("meeting", L.id, html`<input name="meeting">`)}
      ${this.field("body", L.body, html`<select name="body">${bodies.map(({ body, title }) => html`<option value=${body}>${title}</option>`)}</select>`)}
      ${this.field("session", L.kind, select("session", L.sessions))}
      <p class="quiet">${L.jointHint}</p>
      ${this.field("venue", L.venue, select("venue", L.venues))}
      ${this.field("first", L.firstDay, html`<input type="date" name="first" required>`)}
      ${this.field("last", L.lastDay, html`<input type="date" name="last" required>`)}
      ${this.field("documentDeadline", L.documentsDue, dated("documentDeadline", L.documentsDue, false).input)}
      ${this.faultElsewhere("meeting", "title", "designation", "body", "session", "venue", "first", "last", "documentDeadline")}
      <button class="do" ?disabled=${this.busy}>${L.conveneDo}</button></form></details>`;
  }

  #convene = async (event) => {
    event.preventDefault();
    const { documentDeadline, ...wanted } = filled(event.target);
    const due = documentDeadline && { documentDeadline: instant(documentDeadline) };
    const meeting = wanted.meeting ?? nameFor(wanted.designation);
    if (await this.send("/api/meetings", { ...wanted, meeting, ...due })) location.hash = `#/meetings/${meeting}`;
  };
}

const select = (name, labels) => html`<select name=${name}>${Object.entries(labels).map(([value, label]) =>
  html`<option value=${value}>${label}</option>`)}</select>`;
customElements.define("travaux-meetings", Meetings);
