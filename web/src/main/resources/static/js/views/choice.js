/** Reading the whole text as it would be with one option of each open choice: nothing of it is on the record. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { attributesOf } from "./provisions.js";
import { stretched } from "./text.js";
import { coming, going } from "./marked.js";
import { replacement } from "../difference.js";
import { Stretches } from "../stretches.js";
import { get } from "../http.js";
import { LABELS as L } from "../labels.js";

class Choice extends View {
  static properties = { desk: {}, sets: {}, opened: { state: true }, chosen: { state: true }, told: { state: true }, fault: { state: true } };
  #asked = 0;

  get #open() {
    return this.sets.filter(({ open }) => open);
  }

  render() {
    if (!this.#open.length && !this.opened) return nothing;
    return html`<button aria-haspopup="dialog" @click=${this.#show}>${L.readChoice}</button>
      <dialog class="choice" aria-label=${L.readChoice} @close=${() => (this.opened = false)}>${this.opened ? this.#reading() : nothing}</dialog>`;
  }

  #reading() {
    return html`<form method="dialog"><button class="do">${L.closeChoice}</button></form>
      <div class="acts">${this.#open.map((set) => html`<label class="field"><span dir="auto">${set.title}</span>
        <select @change=${({ target }) => this.#choose(set.set, target.value)}><option value="">${L.asItStands}</option>
          ${set.options.map(({ option, title }) => html`<option value=${option}>${title}</option>`)}</select></label>`)}</div>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      ${this.told ? this.#text() : nothing}`;
  }

  #text() {
    const { language, ground, provisions } = this.told;
    const read = new Map(provisions.map((one) => [one.id, one]));
    const kept = provisions.filter(({ id }) => ground.has(id)).map(({ id }) => id);
    const isMoved = movedIn([...ground.keys()], kept);
    const isOther = (one) => differs(one, ground.get(one.id)) || isMoved.has(one.id);
    return html`<p class="quiet" role="status">${L.choiceDiffers(provisions.filter(isOther).length)}</p>
      <article tabindex="0" role="document" aria-label=${L.textOf} lang=${language ?? "en"}>${stretched(new Stretches(), [...read.keys()], (id) => read.get(id).text, (id) => {
        const one = read.get(id);
        const { dir, lang, classes } = attributesOf({ ...one, suppressed: false }, one.text, language);
        const before = ground.get(id);
        return html`<div class="${classes} ${isOther(one) ? "changed" : ""}" data-reads=${id} .style=${`--level:${one.level}`} dir=${dir} lang=${lang}>
          <span class="n">${one.number}</span>${isMoved.has(id) ? html`<span class="tag">${L.movedHere}</span>` : nothing}
          <span class="words">${wordsOf(one, before)}</span></div>`;
      })}</article>`;
  }

  #show = async () => {
    this.opened = true;
    this.chosen = new Map();
    this.told = undefined;
    this.#read();
    await this.updateComplete;
    this.querySelector("dialog").showModal();
  };

  #choose(set, option) {
    this.chosen = new Map(this.chosen).set(set, option);
    this.#read();
  }

  /** The text as it stands, and as it would be, at one and the same moment. */
  async #read() {
    const asked = ++this.#asked;
    const { path, table: { moment } } = this.desk;
    const options = [...this.chosen].filter(([, option]) => option).map((pair) => `option=${pair.map(encodeURIComponent).join(":")}`);
    const told = await this.attempt(async () => {
      const now = await get(`${path}${moment === undefined ? "" : `?at=${moment}`}`);
      const then = options.length ? await get(`${path}/choice?${options.join("&")}&at=${moment ?? now.position}`) : now;
      const ground = new Map(now.provisions.map((one) => [one.id, one]));
      return { language: now.language, ground, provisions: then.provisions.filter(({ id, suppressed }) => !suppressed || !ground.get(id)?.suppressed) };
    });
    if (asked === this.#asked) this.told = told;
  }
}
customElements.define("travaux-choice", Choice);

const differs = (one, before) => !before || one.text !== before.text || Boolean(one.suppressed) !== Boolean(before.suppressed);

/** Those that another order takes out of theirs: all but the longest run that stays in order. */
function movedIn(order, kept) {
  const place = new Map(order.map((id, at) => [id, at]));
  const runs = kept.map((id) => ({ id, length: 1 }));
  runs.forEach((run, at) => {
    for (const other of runs.slice(0, at)) {
      if (place.get(other.id) < place.get(run.id) && other.length >= run.length) Object.assign(run, { length: other.length + 1, behind: other });
    }
  });
  const staying = new Set();
  for (let run = runs.reduce((longest, one) => (longest && longest.length >= one.length ? longest : one), undefined); run; run = run.behind) staying.add(run.id);
  return new Set(kept.filter((id) => !staying.has(id)));
}

function wordsOf({ text, suppressed }, before) {
  if (!before) return coming(text);
  if (suppressed) return going(before.text);
  if (text === before.text) return text;
  const { from, to, insert } = replacement(before.text, text);
  return html`${before.text.slice(0, from)}${to > from ? going(before.text.slice(from, to)) : nothing}${insert ? coming(insert) : nothing}${before.text.slice(to)}`;
}
