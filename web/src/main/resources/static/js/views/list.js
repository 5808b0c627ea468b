import { html } from "lit";
import { View } from "./base.js";
import { Focus } from "../focus.js";
import { get, post } from "../http.js";
import "./bodies.js";
import "./meetings.js";
import "./open.js";
import "./persons.js";
import { LABELS as L, languageName, moment } from "../labels.js";

class InstrumentList extends View {
  static properties = {
    me: {}, items: { state: true }, next: { state: true }, title: { state: true }, fault: { state: true },
  };
  title = "";
  #focused = new Focus(this);

  connectedCallback() {
    super.connectedCallback();
    this.#focused.start();
    document.title = "Travaux";
    addEventListener("focus", this.#again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#focused.stop();
    removeEventListener("focus", this.#again);
  }

  /** What there is, and what one may do, may be another since. */
  #again = () => this.tell("me-changed");

  willUpdate(changed) {
    if (changed.has("me")) this.#read(0);
  }

  #read(from) {
    const { title } = this;
    return this.attempt(async () => {
      const page = await get(`/api/instruments?from=${from}&title=${encodeURIComponent(title)}`);
      if (title !== this.title) return;
      this.items = from > 0 ? [...this.items, ...page.instruments] : page.instruments;
      this.next = page.next;
    });
  }

  #search = ({ target }) => {
    this.title = target.value;
    this.#read(0);
  };

  #item(item) {
    const body = this.me.accreditations.find((one) => one.body === item.body)?.title ?? item.body;
    return html`<li><a href="#/${item.instrument}" lang=${item.language} dir="auto">${item.title}</a>
      <span class="quiet">${body} · ${item.kind} · ${languageName(item.language)} · ${L.acts["instrument-opened"]} ${moment(item.openedAt)}</span>
      ${item.frozen ? html`<span class="tag">${L.frozen}: ${item.frozen}</span>` : ""}</li>`;
  }

  /** Why no text is shown, and what can be done about it. */
  get #none() {
    if (this.title) return L.noSuchTitle;
    const { accreditations, administrator } = this.me;
    if (accreditations.length) return L.noInstruments;
    return administrator ? L.administersOnly : L.notAccredited;
  }

  render() {
    const bodies = this.me.accreditations.filter(({ may }) => may?.includes("OPEN"));
    const isNone = this.items?.length === 0;
    return html`<header>
        <h1>Travaux</h1><span class="spring"></span>
        <span class="quiet">${this.me.name}</span>
        <button @click=${this.#out}>${L.signOut}</button>
      </header>
      <main class="sheet">
        <travaux-meetings .me=${this.me}></travaux-meetings>
        <h2>${L.instruments}</h2>
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : ""}
        ${isNone && !this.title ? "" : html`<input type="search" aria-label=${L.search} placeholder=${L.search} @input=${this.#search}>`}
        ${isNone ? html`<p class="quiet">${this.#none}</p>` : ""}
        <ul class="instruments">${this.items?.map((item) => this.#item(item))}</ul>
        ${this.next === undefined ? "" : html`<button @click=${() => this.#read(this.next)}>${L.moreInstruments}</button>`}
        ${bodies.length ? html`<travaux-open .bodies=${bodies}></travaux-open>` : ""}
        <travaux-bodies .me=${this.me}></travaux-bodies>
        ${this.me.administrator ? html`<travaux-persons .me=${this.me}></travaux-persons>` : ""}
      </main>`;
  }

  #out = () => this.attempt(async () => {
    await post("/api/identity/sign-out");
    this.tell("signed-out");
  });
}
customElements.define("travaux-list", InstrumentList);
