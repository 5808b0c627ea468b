import { html } from "lit";
import { View } from "./base.js";
import { get, post } from "../http.js";
import { LABELS as L } from "../labels.js";

const MAY_OPEN = new Set(["CHAIR", "VICE_CHAIR", "SECRETARIAT"]);
const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];

class InstrumentList extends View {
  static properties = { me: {}, items: { state: true }, fault: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#read();
  }

  #read() {
    return this.attempt(async () => {
      const answer = await get("/api/instruments");
      this.items = answer.instruments ?? answer;
    });
  }

  render() {
    const bodies = this.me.accreditations.filter(({ role }) => MAY_OPEN.has(role));
    return html`<header>
        <h1>${L.instruments}</h1><span class="spring"></span>
        <span class="quiet">${this.me.name}</span>
        <button @click=${this.#out}>${L.signOut}</button>
      </header>
      <main class="sheet">
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : ""}
        ${this.items?.length === 0 ? html`<p class="quiet">${L.noInstruments}</p>` : ""}
        <ul class="instruments">
          ${this.items?.map((item) => html`<li><a href="#/${item.instrument}" lang=${item.language} dir="auto">${item.title}</a>
            <span class="quiet">${item.kind} · ${item.body} · ${item.language}</span></li>`)}
        </ul>
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
    const { text, ...wanted } = Object.fromEntries(new FormData(event.target));
    this.attempt(async () => {
      await post("/api/instruments", wanted);
      if (text.trim()) {
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
