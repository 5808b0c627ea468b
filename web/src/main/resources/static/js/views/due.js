/** All that is due about a meeting: soonest first, what is overdue in words, each as a link to where it is told. Read anew once anything has changed. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { get } from "../http.js";
import { LABELS as L, day, languageName, untilWhen } from "../labels.js";

const SHOWN_LIMIT = 12;
const SOON_MS = 300;

class Due extends View {
  /** `seen` is the log position up to which the page tells of anything. */
  static properties = { meeting: {}, seen: {}, due: { state: true }, fault: { state: true } };
  #timer;

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  updated(changed) {
    if (!changed.has("seen")) return;
    this.#timer ??= setTimeout(() => this.#read(), this.due ? SOON_MS : 0);
  }

  /** What changes meanwhile is read afterwards. */
  async #read() {
    const { seen } = this;
    await this.attempt(async () => {
      this.due = (await get(`${this.meeting.path}/due`)).due;
    });
    this.#timer = undefined;
    if (this.isConnected && seen !== this.seen) this.#timer = setTimeout(() => this.#read(), SOON_MS);
  }

  render() {
    const { due = [], fault } = this;
    if (!due.length && !fault) return nothing;
    const rest = due.slice(SHOWN_LIMIT);
    const list = (those) => html`<ul class="links">${those.map((one) => this.#link(one))}</ul>`;
    return html`<section class="due" aria-label=${L.whatIsDue}><h2>${L.whatIsDue}</h2>${list(due.slice(0, SHOWN_LIMIT))}
      ${rest.length ? html`<details><summary>${L.moreOpen(rest.length)}</summary>${list(rest)}</details>` : nothing}
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}</section>`;
  }

  #link(one) {
    const { kind, at, day: on, late, instrument, title } = one;
    const place = PLACES[kind]?.(one);
    return html`<li data-due=${kind}><a href=${place ? `#/meetings/${this.meeting.id}` : `#/${instrument}`} @click=${(event) => place && attend(event, place)}>
      <b class=${late ? "clash" : "open"} aria-hidden="true">${late ? "⚑" : "◷"}</b><span><span dir="auto">${named(one)}</span>
      <span class="quiet">${[L.dueKinds[kind], instrument && title].filter(Boolean).join(" · ")}<br>${at ? untilWhen(at) : day(on)}</span>
      ${late ? html`<b class="clash">${kind === "documents" ? L.dueIsPast : L.overdue}</b>` : nothing}</span></a></li>`;
  }
}
customElements.define("travaux-due", Due);

/** Where on the page of the meeting it is told, if it is there. */
const PLACES = {
  documents: () => "travaux-dates",
  consultation: ({ id }) => `[data-consultation="${id}"]`,
  action: ({ id }) => `[data-action="${id}"]`,
  translation: ({ id }) => `[data-translation="${id}"]`,
  comments: ({ id }) => `[data-round="${id}"]`,
  step: ({ id, instrument }) => `[data-timetables="${instrument}"] [data-step="${id}"]`,
};

function named({ kind, what, language, document, channel }) {
  switch (kind) {
    case "documents": return L.documentsDue;
    case "comments": return `${what} (${L.channels[channel]})`;
    case "translation": return [languageName(language), document && (what ?? L.aDocument)].filter(Boolean).join(": ");
    default: return what;
  }
}

/** Goes to where it is told on the same page. */
function attend(event, selector) {
  event.preventDefault();
  const there = document.querySelector(selector);
  if (!there) return;
  there.tabIndex = -1;
  there.scrollIntoView({ block: "center" });
  there.focus();
}
