/** Who is signed in, and which view is shown: signing in, the list, a meeting or a draft. */
import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { View } from "./views/base.js";
import "./views/sign-in.js";
import "./views/list.js";
import "./views/draft-view.js";
import "./views/meeting-view.js";
import { begin } from "./focus.js";
import { get } from "./http.js";

class App extends View {
  static properties = {
    me: { state: true }, draft: { state: true }, at: { state: true }, moment: { state: true }, meeting: { state: true }, ready: { state: true },
  };

  #first;

  connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", this.#route);
    this.addEventListener("signed-in", this.#who);
    this.addEventListener("signed-out", this.#who);
    this.addEventListener("me-changed", this.#who);
    this.#route();
    this.#who();
  }

  #route = () => {
    // `#/res-71`, `#/res-71/p9` at a provision, `#/res-71/p9@1234` as it was then, `#/meetings/sfp-2`
    const [first, second, moment] = location.hash.match(/^#\/([\w.-]+)(?:\/([\w.-]+))?(?:@(\d+))?$/)?.slice(1) ?? [];
    const isMeeting = first === "meetings" && second !== undefined;
    this.meeting = isMeeting ? second : undefined;
    this.draft = isMeeting ? undefined : first;
    this.at = isMeeting ? undefined : second;
    this.moment = moment && { at: Number(moment) };
    // Somebody may have been let in somewhere since, such as to a drafting group.
    if (first !== this.#first && this.me) this.#who();
    this.#first = first;
  };

  #who = async () => {
    try {
      this.me = await get("/api/identity/me");
      sessionStorage.setItem("travaux.me", JSON.stringify(this.me));
    } catch (problem) {
      // Without a network whoever was signed in goes on with what is in the browser.
      const before = sessionStorage.getItem("travaux.me");
      this.me = problem.status === undefined && before ? JSON.parse(before) : undefined;
    }
    this.ready = true;
  };

  updated(changed) {
    if (this.me && (changed.has("draft") || changed.has("meeting"))) begin(this);
  }

  render() {
    if (!this.ready) return "";
    if (!this.me) return html`<travaux-sign-in></travaux-sign-in>`;
    if (this.draft) {
      return keyed(
        this.draft,
        html`<travaux-draft .me=${this.me} .instrument=${this.draft} .start=${this.at} .arrival=${this.moment}></travaux-draft>`);
    }
    if (this.meeting) {
      return keyed(this.meeting, html`<travaux-meeting .me=${this.me} .which=${this.meeting}></travaux-meeting>`);
    }
    return html`<travaux-list .me=${this.me}></travaux-list>`;
  }
}
customElements.define("travaux-app", App);
