import { html } from "lit";
import { View } from "./base.js";
import { get, post } from "../http.js";
import { LABELS as L } from "../labels.js";

class SignIn extends View {
  static properties = { fault: { state: true }, provider: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.attempt(async () => {
      this.provider = (await get("/api/identity/sign-in")).provider;
    });
  }

  render() {
    return html`<main class="sheet narrow">
      <h1>Travaux</h1>
      <form @submit=${this.#send}>
        <label>${L.person}<input name="person" autocomplete="username" required autofocus></label>
        <label>${L.password}<input name="password" type="password" autocomplete="current-password" required></label>
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : ""}
        <button class="do">${L.signIn}</button>
      </form>
      ${this.provider ? html`<p><a href=${this.provider}>${L.signInProvider}</a></p>` : ""}
      <p class="quiet">${L.signInHint}</p>
    </main>`;
  }

  #send = async (event) => {
    event.preventDefault();
    const { person, password } = Object.fromEntries(new FormData(event.target));
    await this.attempt(async () => {
      await post("/api/identity/sign-in", { person, password });
      this.tell("signed-in");
    });
  };
}
customElements.define("travaux-sign-in", SignIn);
