/** What is proposed for the whole text: its places, taken one by one or together, and taken back as one. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { Form, filled, lines, newId } from "./form.js";
import { act, chosen, typed, written } from "./act.js";
import { badges, directed, nameOf } from "./provisions.js";
import { standings } from "./positions.js";
import { changeOf, isOpen, sourceOf } from "./saying.js";
import { costOf } from "./constraints.js";
import { positionsOn } from "../consensus.js";
import { get } from "../http.js";
import { LABELS as L, moment } from "../labels.js";

const SOON_MS = 200;
const PLACES_LIMIT = 1_000;
const AROUND = 24;

class Wides extends View {
  static properties = { desk: {}, provision: {}, proposals: {} };

  render() {
    const { desk, proposals } = this;
    if (!proposals.length) return nothing;
    const card = (one) => html`<travaux-wide .desk=${desk} .one=${one} .provision=${this.provision} .stamp=${desk.table.consensus.position}></travaux-wide>`;
    const closed = proposals.filter((one) => !isOpen(one));
    return html`<h2>${L.everywhereHeading}</h2>
      ${repeat(proposals.filter(isOpen), ({ proposal }) => proposal, card)}
      ${closed.length ? html`<details><summary>${L.closedProposals} (${closed.length})</summary>${closed.map(card)}</details>` : nothing}`;
  }
}
customElements.define("travaux-wides", Wides);

/** Proposing something for the whole text. */
export function proposingEverywhere({ documents = [], rights, path, table }) {
  return act({
    label: L.proposeEverywhere, button: L.proposeDo, path: `${path}/proposals/everywhere`,
    fields: () => [
      chosen("change", L.changeWhat, Object.entries(L.changing)), typed("term", L.term), typed("by", L.other), written("reason", L.reasonIfAny, 1, false),
      ...(documents.length ? [chosen("document", L.source, [["", L.fromFloor], ...documents.map(({ document, symbol }) => [document, symbol])])] : []),
      ...(rights.isSecretariat ? [typed("sponsors", L.sponsorsHint)] : []),
    ],
    body: ({ change, term, by, reason, document, sponsors }) => ({
      proposal: newId("proposal"),
      source: document ? { kind: "DOCUMENT", document } : { kind: "FLOOR" },
      sponsors: sponsors ? lines(sponsors.replaceAll(/[,;\s]+/g, "\n")) : rights.delegations("PROPOSE").slice(0, 1),
      change: change === "REPLACE" ? { kind: "REPLACE_TERM", term, by } : { kind: "ADD_PHRASE", term, phrase: by, beside: change },
      ...(reason && { reason }),
    }),
    done: () => table.again(),
  });
}

/** What stands next to a place. */
const before = (text, at) => `${at > AROUND ? "…" : ""}${text.slice(Math.max(0, at - AROUND), at)}`;
const behind = (text, at) => `${text.slice(at, at + AROUND)}${text.length > at + AROUND ? "…" : ""}`;

class Wide extends Form {
  /** `one` is the proposal; `stamp` another whenever its places may be others. */
  static properties = { desk: {}, one: {}, provision: {}, stamp: {}, told: { state: true }, accepted: { state: true } };
  #timer;
  #asked = 0;

  willUpdate(changed) {
    if (changed.has("stamp") || changed.has("one")) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#read(), this.told ? SOON_MS : 0);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #read() {
    const asked = ++this.#asked;
    const { moment: then } = this.desk.table;
    const at = then === undefined ? "" : `&at=${then}`;
    const path = `${this.desk.path}/proposals/${this.one.proposal}`;
    // What cannot be read now is read with the next change.
    const [told, whole] = await Promise.all([get(`${path}/places?limit=${PLACES_LIMIT}${at}`), get(`${path}?${at.slice(1)}`)]).catch(() => []);
    if (!told || asked !== this.#asked) return;
    this.told = told;
    const reversed = new Set(whole.history.filter(({ type }) => type === "acceptance-reversed").map(({ accepted }) => accepted));
    this.accepted = whole.history.filter(({ type, position }) => type === "proposal-accepted" && !reversed.has(position));
  }

  render() {
    const { one, desk, told, desk: { rights } } = this;
    const { proposal, everywhere, sponsors, state } = one;
    const places = told?.places ?? [];
    const here = places.filter(({ provision, status }) => provision === this.provision && status !== "LEFT_OUT").length;
    const mine = rights.delegations("PROPOSE").some((delegation) => sponsors.includes(delegation));
    return html`<div role="group" class="card" tabindex="-1" aria-label="${L.everywhere}: ${changeOf(everywhere.change)}" data-wide=${proposal}>
      <div><span class="kind">${everywhere.change.kind === "ADD_PHRASE" ? "ADD" : "MOD"}</span> ${badges(sponsors)} <span class="quiet">${sourceOf(one.source, desk.symbols)}</span>
        ${state === "PENDING" ? nothing : html`<span class="tag">${L.states[state]}</span>`}</div>
      <div class="words" dir=${directed(everywhere.change.term)}>${changeOf(everywhere.change)}</div>
      ${everywhere.reason ? html`<div class="quiet" dir="auto">${everywhere.reason}</div>` : nothing}
      ${isOpen(one) && told ? html`<div class="quiet">${places.length ? L.places(told.open, places.length) : L.noPlaces}${here ? ` · ${L.placesHere(here)}` : ""}</div>` : nothing}
      ${costOf(desk, one)}
      ${standings(positionsOn(desk.table.consensus, { kind: "proposal", proposal }))}
      ${isOpen(one) ? html`${this.#acts(sponsors, mine)}${places.length ? this.#places(places, mine) : nothing}` : nothing}
      ${rights.may("RULE") ? this.#ruling(isOpen(one)) : nothing}
      ${this.faultElsewhere("reason")}</div>`;
  }

  #acts(sponsors, mine) {
    if (!this.desk.rights.may("PROPOSE")) return nothing;
    const button = (label, name) => html`<button ?disabled=${this.busy} @click=${() => this.#do(name, {})}>${label}</button>`;
    return html`<div class="acts">${mine ? button(L.withdraw, "withdraw") : button(L.join, "join")}${mine && sponsors.length > 1 ? button(L.leave, "leave") : nothing}</div>`;
  }

  #places(places, mine) {
    const rules = this.desk.rights.may("RULE");
    const decides = rules || mine;
    const list = html`<ul class="places" tabindex="0" aria-label=${L.allPlaces}>${places.map((place, at) => this.#place(place, at, decides))}</ul>`;
    const button = (name, label, isMain) => html`<button class=${isMain ? "do" : ""} value=${name} ?disabled=${this.busy}>${label}</button>`;
    return html`<details class="act"><summary>${L.allPlaces} (${places.length})</summary>${decides ? html`<form @submit=${this.#decide}>${list}
      ${this.field("reason", L.leaveReason, html`<input name="reason" dir="auto">`)}
      ${rules ? button("accept", L.acceptTicked, true) : nothing}
      ${button("leave-out", L.leaveTicked)}
      ${places.some(({ status }) => status === "LEFT_OUT") ? button("take-in", L.takeTicked) : nothing}</form>` : list}</details>`;
  }

  #place({ provision, number, offset, words, becomes, status, reason }, at, decides) {
    const one = this.desk.provisions.get(provision);
    const text = one?.text ?? "";
    const isStill = text.slice(offset, offset + words.length) === words;
    const told = html`<span><a class="at" href="#/${this.desk.instrument}/${provision}" dir="auto">${one ? nameOf(one, text) : number}</a>
      <bdi class="words">${isStill ? before(text, offset) : "… "}<del>${words}</del><ins>${becomes}</ins>${isStill ? behind(text, offset + words.length) : " …"}</bdi>
      ${L.placeStates[status] ? html`<span class="tag">${L.placeStates[status]}</span>` : nothing} ${reason ? html`<span class="quiet" dir="auto">${reason}</span>` : nothing}</span>`;
    return html`<li class="${status.toLowerCase()} ${provision === this.provision ? "here" : ""}">${decides
      ? html`<label><input type="checkbox" name="place" value=${at}> ${told}</label>` : told}</li>`;
  }

  #decide = (event) => {
    event.preventDefault();
    const form = event.target;
    const name = event.submitter.value;
    const { position: seen, places: all } = this.told;
    const places = new FormData(form).getAll("place").map((at) => all[at]).map(({ provision, offset }) => ({ provision, offset }));
    const { reason } = filled(form);
    const more = { accept: { id: newId("accept") }, "leave-out": { reason: reason ?? "" }, "take-in": {} }[name];
    this.#do(`places/${name}`, { places, seen, ...more }).then((done) => done && form.reset());
  };

  #ruling(isPending) {
    const path = `${this.desk.path}/proposals/${this.one.proposal}`;
    const done = () => this.#stir();
    const because = () => [typed("reason", L.reasonIfAny, false)];
    const body = ({ reason }) => ({ ...(reason && { reason }) });
    return html`${isPending ? html`<div class="acts"><button class="do" ?disabled=${this.busy}
        @click=${() => this.#do("accept", { seen: this.desk.seen, id: newId("accept") })}>${L.acceptAll}</button></div>
      ${act({ label: `${L.reject}…`, path: `${path}/reject`, fields: because, body, done })}
      ${act({ label: `${L.defer}…`, path: `${path}/defer`, fields: because, body, done })}` : nothing}
      ${this.accepted?.length ? act({
        label: L.takeBack, button: L.takeBackDo, path: `${path}/reverse`,
        fields: () => [chosen("accepted", L.acceptedAt, this.accepted.map(({ position, at }) => [position, moment(at)])), typed("reason", L.reason)],
        body: ({ accepted, reason }) => ({ accepted: Number(accepted), reason, id: newId("back") }), done,
      }) : nothing}`;
  }

  async #do(name, body) {
    const done = await this.send(`${this.desk.path}/proposals/${this.one.proposal}/${name}`, body);
    if (done) this.#stir();
    return done;
  }

  #stir() {
    this.desk.table.again();
    this.#read();
  }
}
customElements.define("travaux-wide", Wide);
