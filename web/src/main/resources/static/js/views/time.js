/** Along the bottom: any earlier moment of the draft, and what had changed. */
import { html } from "lit";
import { live } from "lit/directives/live.js";
import { View } from "./base.js";
import { get } from "../http.js";
import { LABELS as L, lately, moment } from "../labels.js";

const STEPS = 40;
const SOON_MS = 60;
const PLAY_MS = 500;

/** The delegations that changed something, each once. */
const authors = (provisions) => [
  ...new Set(provisions.flatMap(({ acts, spans }) => [...acts, ...spans]).flatMap(({ by }) => by?.delegation ?? [])),
];

class Time extends View {
  /**
   * `arrival` is the moment that somebody was led to, `{at}`, or `{at, since}` with what is compared; another each time. `left` is when
   * they left the draft, if anything happened since; tells `since` to have it told.
   */
  static properties = {
    instrument: {}, head: {}, arrival: {}, left: {}, first: { state: true }, at: { state: true }, since: { state: true },
    fault: { state: true }, playing: { state: true }, told: { state: true },
  };
  since = "step";
  #timer;
  #asked = 0;
  #arrived = true;

  async firstUpdated() {
    await this.attempt(async () => {
      const { events } = await get(`/api/instruments/${this.instrument}/history?from=0&limit=1`);
      this.first = events[0].position;
    });
  }

  willUpdate(changed) {
    if (changed.has("arrival")) this.#arrived = false;
  }

  /** As soon as it is known how far the time goes. */
  updated() {
    if (this.#arrived || this.first === undefined || this.head < 0) return;
    this.#arrived = true;
    if (!this.arrival) return;
    this.since = this.arrival.since ?? this.since;
    this.#to(Math.max(this.first, this.arrival.at));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    clearInterval(this.playing);
  }

  render() {
    const first = this.first ?? 0;
    const at = this.at ?? this.head;
    return html`<footer>
      <button aria-label=${this.playing ? L.pause : L.play} ?disabled=${this.first === undefined} @click=${this.#play}>${this.playing ? "❚❚" : "▶"}</button>
      <span class="where" aria-live="polite">${this.#where(at)}</span>
      <input type="range" min=${first} max=${Math.max(first, this.head)} .value=${live(String(at))} aria-label=${L.moment}
        ?disabled=${this.first === undefined} @input=${({ target }) => this.#to(Number(target.value))}>
      <label>${L.compare} <select @change=${({ target }) => this.#compare(target.value)}>
        ${Object.entries(L.since).map(([key, label]) =>
          html`<option value=${key} ?selected=${key === this.since}>${label}</option>`)}</select></label>
      ${this.left ? html`<button class="since" @click=${() => this.tell("since")}>${L.sinceLeft(lately(this.left.at))}</button>` : ""}
      <button ?disabled=${this.at === undefined} @click=${this.#back}>${L.backToNow}</button>
      ${this.fault ? html`<span class="fault" role="alert">${this.fault}</span>` : ""}
    </footer>`;
  }

  /** Which moment it is, and who changed what is highlighted. */
  #where(at) {
    if (at < 0) return "";
    const number = `${L.event} ${at.toLocaleString("en")}`;
    if (this.at === undefined) return `${L.now} · ${number}`;
    const { when, who } = this.told ?? {};
    if (!when) return number;
    return `${moment(when)} · ${number} · ${who.length ? `${L.changedBy} ${who.join(", ")}` : L.nothingChanged}`;
  }

  #compare(since) {
    this.since = since;
    if (this.at !== undefined) this.#to(this.at);
  }

  /** The button can do no more then: the slider can. */
  #back = () => {
    this.querySelector("input").focus();
    this.#to(this.head);
  };

  #play = () => {
    if (this.playing) return this.#stop();
    let at = this.at === undefined || this.at >= this.head ? this.first : this.at;
    this.playing = setInterval(() => {
      at = Math.min(at + this.step, this.head);
      this.#to(at);
      if (at >= this.head) this.#stop();
    }, PLAY_MS);
    this.#to(at);
  };

  #stop() {
    clearInterval(this.playing);
    this.playing = undefined;
  }

  get step() {
    return Math.max(1, Math.ceil((this.head - this.first) / STEPS));
  }

  #to(at) {
    this.at = at >= this.head ? undefined : at;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), SOON_MS);
  }

  async #show() {
    const asked = ++this.#asked;
    if (this.at === undefined) {
      this.told = undefined;
      this.tell("moment", undefined);
      return;
    }
    const [from, to] = {
      step: [Math.max(this.first, this.at - this.step), this.at],
      start: [this.first, this.at],
      now: [this.at, this.head],
    }[this.since];
    await this.attempt(async () => {
      const path = `/api/instruments/${this.instrument}`;
      const [then, difference, past] = await Promise.all([
        get(`${path}?at=${to}`),
        get(`${path}/changes?from=${from}&to=${to}`),
        get(`${path}/history?before=${this.at + 1}&limit=1`),
      ]);
      if (asked !== this.#asked) return;
      this.told = { when: past.events[0]?.at, who: authors(difference.provisions) };
      this.tell("moment", { at: to, provisions: then.provisions, changes: difference.provisions });
    });
  }
}
customElements.define("travaux-time", Time);
