import { html } from "lit";
import { View } from "./base.js";
import { get, post } from "../http.js";
import "./meetings.js";
import { LABELS as L, languageName, moment } from "../labels.js";

const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];

class InstrumentList extends View {
  static properties = {
    me: {}, items: { state: true }, next: { state: true }, title: { state: true }, fault: { state: true },
  };
  title = "";

  connectedCallback() {
    super.connectedCallback();
    document.title = "Travaux";
    addEventListener("focus", this.#again);
    this.#read(0);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("focus", this.#again);
  }

  #again = () => this.#read(0);

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
      <span class="quiet">${body} · ${item.kind} · ${languageName(item.language)} · ${moment(item.openedAt)}</span>
      ${item.frozen ? html`<span class="tag">${L.frozen}: ${item.frozen}</span>` : ""}</li>`;
  }

  render() {
    const bodies = this.me.accreditations.filter(({ may }) => may?.includes("OPEN"));
    return html`<header>
        <h1>Travaux</h1><span class="spring"></span>
        <span class="quiet">${this.me.name}</span>
        <button @click=${this.#out}>${L.signOut}</button>
      </header>
      <main class="sheet">
        <travaux-meetings .me=${this.me}></travaux-meetings>
        <h2>${L.instruments}</h2>
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : ""}
        <input type="search" aria-label=${L.search} placeholder=${L.search} @input=${this.#search}>
        ${this.items?.length === 0 ? html`<p class="quiet">${L.noInstruments}</p>` : ""}
        <ul class="instruments">${this.items?.map((item) => this.#item(item))}</ul>
        ${this.next === undefined ? "" : html`<button @click=${() => this.#read(this.next)}>${L.moreInstruments}</button>`}
        ${bodies.length ? html`<details><summary>${L.open}</summary>
          <form @submit=${this.#open}>
            <label>${L.id}<input name="instrument" required pattern="[A-Za-z0-9][A-Za-z0-9._\\-]{0,63}"></label>
            <label>${L.title}<input name="title" required></label>
            <label>${L.kind}<input name="kind" required value="resolution"></label>
            <label>${L.language}<select name="language">${LANGUAGES.map((one) => html`<option ?selected=${one === "en"}>${one}</option>`)}</select></label>
            <label>${L.body}<select name="body">${bodies.map((one) => html`<option value=${one.body}>${one.title}</option>`)}</select></label>
            <label>${L.importText}<textarea name="text" rows="6"></textarea></label>
            <label>${L.file}<input type="file" accept="text/plain,.txt" @change=${this.#file}></label>
            <button class="do">${L.openDo}</button>
          </form></details>` : ""}
      </main>`;
  }

  #open = (event) => {
    event.preventDefault();
    const { text, ...typed } = Object.fromEntries(new FormData(event.target));
    const wanted = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim()]));
    this.attempt(async () => {
      await post("/api/instruments", wanted);
      if (text.trim()) {
        // All provisions that come of it are called p.1, p.2 and so on.
        await post(`/api/instruments/${wanted.instrument}/import`, { source: wanted.title, text, prefix: "p" });
      }
      location.hash = `#/${wanted.instrument}`;
    });
  };

  #file = async ({ target }) => {
    if (target.files[0]) target.form.elements.text.value = await target.files[0].text();
  };

  #out = () => this.attempt(async () => {
    await post("/api/identity/sign-out");
    this.tell("signed-out");
  });
}
customElements.define("travaux-list", InstrumentList);
