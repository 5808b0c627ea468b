/** What a paragraph of a report tells: the events, each with a way to its moment, and who keeps the record ties them to it. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { line } from "./acts.js";
import { Form, filled, ticked } from "./form.js";
import { get } from "../http.js";
import { LABELS as L } from "../labels.js";

const PAGE = 200;
const INSTRUMENTS_LIMIT = 50;

class Traces extends Form {
  /** `traces` are those of all paragraphs; `body` is whose report it is. */
  static properties = {
    desk: {}, provision: {}, traces: {}, body: {}, known: { state: true }, opened: { state: true }, texts: { state: true }, offered: { state: true },
  };

  constructor() {
    super();
    this.known = new Map();
  }

  get #reports() {
    return this.traces.find(({ provision }) => provision === this.provision)?.reports ?? [];
  }

  willUpdate() {
    for (const position of this.#reports) if (!this.known.has(position)) this.#read(position);
  }

  /** What somebody may not see is told of as such. */
  async #read(position) {
    this.known.set(position, undefined);
    const event = await get(`/api/events/${position}`).catch(() => null);
    this.known = new Map(this.known).set(position, event);
  }

  render() {
    const reports = this.#reports;
    const keeps = this.desk.rights.may("KEEP_RECORD");
    if (!reports.length && !keeps) return nothing;
    return html`${reports.length ? html`<h2>${L.traces}</h2><ul class="tasks">${repeat(reports, (position) => position, (position) => this.#told(position, keeps))}</ul>` : nothing}
      ${keeps ? html`<details class="act" ?open=${this.opened} @toggle=${this.#toggle}><summary>${L.trace}</summary>${this.opened ? this.#form() : nothing}</details>` : nothing}
      ${this.faultElsewhere("reports")}`;
  }

  #told(position, keeps) {
    const event = this.known.get(position);
    return html`<li data-reports=${position}>${event === null ? html`<span class="quiet">${L.unseen}</span>` : event ? html`${line(event)} ${where(event)}` : nothing}
      ${keeps ? html`<button ?disabled=${this.busy} aria-label="${L.untrace}: ${L.eventNumber(position)}" @click=${() => this.#tie(this.#reports.filter((one) => one !== position))}>${L.untrace}</button>` : nothing}</li>`;
  }

  #toggle = ({ target }) => {
    this.opened = target.open;
    this.problem = undefined;
    if (target.open) this.#gather();
  };

  /** All texts of the body; a report tells of the others. */
  async #gather() {
    const { instrument } = this.desk;
    const { instruments } = await get(`/api/instruments?body=${this.body}&limit=${INSTRUMENTS_LIMIT}`).catch(() => ({ instruments: [] }));
    this.texts = instruments.toSorted((one, other) => (one.instrument === instrument) - (other.instrument === instrument));
    this.#offer(this.texts[0]?.instrument ?? instrument);
  }

  async #offer(instrument) {
    const { events } = await get(`/api/instruments/${instrument}/history?typing=false&limit=${PAGE}`).catch(() => ({ events: [] }));
    this.offered = events.filter(({ type }) => type !== "paragraph-traced");
  }

  #form() {
    const { texts = [], offered = [] } = this;
    const has = new Set(this.#reports);
    return html`<form @submit=${this.#send}>
      ${texts.length > 1 ? this.field("from", L.traceFrom, html`<select name="from" @change=${({ target }) => this.#offer(target.value)}>${texts.map(
        ({ instrument, title }) => html`<option value=${instrument}>${title}</option>`)}</select>`) : nothing}
      <div class="long choices" tabindex="0" role="group" aria-label=${L.traceFrom}>${offered.length ? repeat(offered, ({ position }) => position, (event) => html`<label><input type="checkbox"
        name="reports" value=${event.position} ?disabled=${has.has(event.position)} ?checked=${has.has(event.position)}> <span>${line(event)}</span></label>`)
        : html`<p class="quiet">${L.traceNone}</p>`}</div>
      ${this.field("reports", L.traceNumbers, html`<input name="numbers" inputmode="numeric" pattern="[0-9, ]*">`)}
      <button class="do" ?disabled=${this.busy}>${L.traceDo}</button></form>`;
  }

  #send = async (event) => {
    event.preventDefault();
    const form = event.target;
    const { numbers = "" } = filled(form);
    const more = [...ticked(form, "reports"), ...numbers.split(/[,\s]+/).filter(Boolean)].map(Number);
    if (!(await this.#tie([...new Set([...this.#reports, ...more])].toSorted((one, other) => one - other)))) return;
    this.opened = false;
    this.querySelector("summary").focus();
  };

  async #tie(reports) {
    const told = await this.send(`${this.desk.path}/traces/${this.provision}`, { reports });
    if (told) this.desk.table.around.again();
    return told;
  }
}
customElements.define("travaux-traces", Traces);

/** A way to the text as it was then, or to the meeting. */
function where({ instrument, provision, provisions, targets, parts, meeting, position }) {
  const at = provision ?? [...(targets ?? []), ...(parts ?? [])].find((one) => one.provision)?.provision ?? provisions?.[0];
  if (instrument) return html`<a class="at" href="#/${instrument}${at ? `/${at}` : ""}@${position}">${L.asItWas}</a>`;
  return meeting ? html`<a class="at" href="#/meetings/${meeting}">${L.meeting}</a>` : nothing;
}
