/** What concerns the provision at hand: what can be done with it, and what happened to it. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { badge, span } from "./provisions.js";
import { compose } from "../edit.js";
import { get, post } from "../http.js";
import { LABELS as L, moment } from "../labels.js";

const PAGE = 200;
const SOON_MS = 400;
const ONE_SITTING_MS = 60_000;
const UNCOUNTED = new Set(["TITLE", "ANNEX", "HEADING"]);

const newId = () => `p-${crypto.randomUUID().slice(0, 13)}`;

/** The form of what is inserted below: of the same kind, or text under a heading. */
const formBelow = ({ kind, level, numbering }) =>
  UNCOUNTED.has(kind)
    ? { kind: "PARAGRAPH", level: Math.min(level + 1, 9), numbering: "NONE" }
    : { kind, level, numbering };

/** Newest first; what one delegate typed in one go is told as one edit, unless nothing is left of it. */
function sittings(events) {
  const told = [];
  for (const event of events) {
    const last = told.at(-1);
    const isSame = last?.edit && event.edit && last.by.person === event.by.person
      && !last.undoes && !event.undoes && new Date(last.at) - new Date(event.at) < ONE_SITTING_MS;
    if (isSame) told[told.length - 1] = { ...last, at: event.at, edit: compose(event.edit, last.edit) };
    else told.push(event);
  }
  return told.filter(({ edit }) => edit?.length !== 0);
}

class Panel extends View {
  static properties = {
    view: {}, instrument: {}, provision: {}, seen: {},
    events: { state: true }, next: { state: true }, authors: { state: true }, fault: { state: true },
  };
  #timer;

  willUpdate(changed) {
    if (changed.has("provision")) {
      this.events = undefined;
      this.authors = undefined;
      this.fault = "";
      this.#read();
    } else if (changed.has("seen")) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#read(), SOON_MS);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #read(before) {
    const asked = this.provision;
    if (!asked) return;
    const path = `/api/instruments/${this.instrument}/provisions/${asked}/history?limit=${PAGE}`;
    // What cannot be read now is read with the next change.
    const page = await get(before ? `${path}&before=${before}` : path).catch(() => undefined);
    if (!page || asked !== this.provision) return;
    this.events = before ? [...this.events, ...page.events] : page.events;
    this.next = page.next;
    if (this.authors) this.#readAuthors();
  }

  #readAuthors = async () => {
    const asked = this.provision;
    await this.attempt(async () => {
      const { provisions } = await get(`/api/instruments/${this.instrument}/changes?from=-1`);
      if (asked === this.provision) {
        this.authors = provisions.find(({ provision }) => provision === asked)?.spans ?? [];
      }
    });
  };

  render() {
    const { draft } = this.view.session;
    const one = draft.provisions.get(this.provision);
    return html`${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      ${one ? html`<h2>${one.number ? `${L.provision} ${one.number}` : L.kinds[one.kind]}</h2>
        ${this.view.mayOrder && !draft.frozen ? this.#acts(draft, one) : nothing}
        <h2>${L.authors}</h2>${this.#authors()}
        <h2>${L.history}</h2>${this.#history()}` : html`<p class="quiet">${L.choose}</p>`}
      ${this.view.mayOrder ? html`<h2>${L.wholeDraft}</h2>${this.#freezing(draft)}` : nothing}`;
  }

  #acts(draft, one) {
    const { order, provisions } = draft;
    const at = order.indexOf(one.id);
    const [before, next] = [order[at - 1], order[at + 1]];
    const { kind, level, numbering } = one;
    const path = `provisions/${one.id}`;
    const move = (label, after, by, off) =>
      this.#act(label, off, `${path}/move`, { after, form: { kind, level: level + by, numbering } });
    if (one.suppressed) return html`<div class="acts">${this.#act(L.restore, false, `${path}/restore`, {})}</div>`;
    return html`<div class="acts" role="group" aria-label=${L.orders}>
      ${this.#inserting(one)}
      <button ?disabled=${this.view.editing !== one.id || draft.unsent > 0} @click=${() => this.#split(path)}>${L.split}</button>
      ${this.#act(L.merge, !next || provisions.get(next)?.suppressed, `${path}/merge`, { from: next })}
      ${move(L.up, order[at - 2], 0, at < 1)}
      ${move(L.down, next, 0, !next)}
      ${move(L.out, before, -1, level < 2)}
      ${move(L.further, before, 1, level > 8)}
      ${this.#act(L.suppress, false, `${path}/suppress`, {})}
    </div>`;
  }

  #act(label, off, path, body) {
    return html`<button ?disabled=${off} @click=${() => this.#do(path, body)}>${label}</button>`;
  }

  #inserting(one) {
    const insert = async () => {
      const provision = newId();
      await this.#do("provisions", { provision, after: one.id, form: formBelow(one), text: "" });
      if (!this.fault) this.view.editWhenThere(provision);
    };
    return html`<button @click=${insert}>${L.insert}</button>`;
  }

  #split(path) {
    const { session, caret } = this.view;
    return this.#do(`${path}/split`, { base: session.draft.seen, offset: caret, into: newId() });
  }

  #freezing(draft) {
    return draft.frozen
      ? html`<button @click=${() => this.#do("unfreeze", {})}>${L.unfreeze}</button>`
      : html`<form class="line" @submit=${this.#freeze}>
          <label>${L.reason} <input name="reason" required></label><button>${L.freeze}</button></form>`;
  }

  #freeze = (event) => {
    event.preventDefault();
    this.#do("freeze", { reason: new FormData(event.target).get("reason") });
  };

  #do(path, body) {
    return this.attempt(() => post(`/api/instruments/${this.instrument}/${path}`, body));
  }

  #authors() {
    return this.authors
      ? html`<div class="card words" dir="auto">${this.authors.map(span)}</div>`
      : html`<button @click=${this.#readAuthors}>${L.authorsDo}</button>`;
  }

  #history() {
    if (this.events?.length === 0) return html`<p class="quiet">${L.noHistory}</p>`;
    const more = () => this.#read(this.next);
    return html`<ol class="history">${sittings(this.events ?? []).map(told)}</ol>
      ${this.next === undefined ? nothing : html`<button @click=${more}>${L.more}</button>`}`;
  }
}

/** One act: by whom, when, and which words came. */
function told({ type, by, at, edit }) {
  const step = (one) =>
    typeof one === "string" ? html`<ins>${one}</ins>` : one < 0 ? html`<del>−${-one}</del>` : " … ";
  return html`<li class="card">${badge(by)} <b>${L.acts[type] ?? type}</b>
    <span class="quiet">${moment(at)}</span>
    ${edit ? html`<div class="words" dir="auto">${edit.map(step)}</div>` : nothing}</li>`;
}
customElements.define("travaux-panel", Panel);
