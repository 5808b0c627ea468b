/** The order in which a meeting goes through its agenda, where it is not the agenda's own, and setting it. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Form, filled } from "./form.js";
import { badge } from "./provisions.js";
import { LABELS as L, moment } from "../labels.js";

class Order extends Form {
  /** `chosen` is what is being put in order. */
  static properties = { meeting: {}, rights: {}, stamp: {}, chosen: { state: true } };

  render() {
    const { items, order, orderOfWork } = this.meeting.agenda;
    const named = new Map(items.map((one) => [one.item, one]));
    const now = orderOfWork.map((item) => named.get(item)).filter(Boolean);
    const mayKeep = this.rights.may("KEEP_DOCUMENTS") && !this.meeting.record.closed && items.length > 1;
    return html`${order ? html`<h2>${L.orderOfWork}</h2><p class="quiet" data-order>${now.map(({ number }) => number).join(" · ")}
        <span dir="auto">(${order.reason})</span> ${badge(order.told.by)} ${moment(order.told.at)}</p>` : nothing}
      ${mayKeep ? html`<details class="act" ?open=${this.chosen} @toggle=${({ target }) => this.#toggle(target.open, now)}><summary>${L.setOrder}</summary>
        ${this.chosen ? this.#form(named) : nothing}</details>` : nothing}`;
  }

  #toggle(isOpen, now) {
    if (isOpen) this.chosen ??= now.map(({ item }) => item);
    else this.chosen = this.problem = undefined;
  }

  #form(named) {
    const chosen = this.chosen.filter((item) => named.has(item));
    return html`<form @submit=${this.#send}><ol class="order" aria-label=${L.orderOfWork}>${repeat(chosen, (item) => item, (item, at) => this.#place(named.get(item), at, chosen))}</ol>
      ${this.field("reason", L.reason, html`<input name="reason" required dir="auto">`)}
      ${this.faultElsewhere("reason")}
      <button class="do" ?disabled=${this.busy}>${L.setOrderDo}</button></form>`;
  }

  #place({ item, number, title }, at, chosen) {
    const button = (by, sign, label) => html`<button type="button" data-by=${by} ?disabled=${!chosen[at + by]} aria-label="${label}: ${number} ${title}"
      @click=${(event) => this.#move(event, item, by)}><span aria-hidden="true">${sign}</span></button>`;
    return html`<li data-item=${item}><span><b>${number}</b> <span dir="auto">${title}</span></span> ${button(-1, "↑", L.earlier)}${button(1, "↓", L.later)}</li>`;
  }

  /** The focus stays with what is moved, also at either end. */
  async #move({ target }, item, by) {
    const moved = this.chosen.filter((one) => one !== item);
    moved.splice(this.chosen.indexOf(item) + by, 0, item);
    const place = target.closest("li");
    this.chosen = moved;
    await this.updateComplete;
    const again = place.querySelector(`[data-by="${by}"]`);
    (again.disabled ? place.querySelector("button:enabled") : again)?.focus();
  }

  #send = async (event) => {
    event.preventDefault();
    const { reason } = filled(event.target);
    if (!(await this.send(`${this.meeting.path}/agenda/order-of-work`, { order: this.chosen, reason }))) return;
    this.chosen = undefined;
    this.querySelector("summary").focus();
    await this.meeting.read();
  };
}
customElements.define("travaux-order", Order);
