/**
 * A draft and the same text in other languages: the source that it renders, or what renders it, and which
 * provisions say what the source says. Followed live on both sides. Dispatches `changed`.
 */
import { get } from "./http.js";
import { Lull } from "./lull.js";
import { Soon } from "./soon.js";
import { Watch } from "./watch.js";

const SOON_MS = 300;
const AFTER_FAILURE_MS = 4_000;
/** However long an answer takes, this part of the time is left to others. */
const RESTS = 3;

const isOfRenderings = ({ type }) => type === "rendering-opened" || type === "provision-rendered" || type.startsWith("translation-");

export class Renderings extends EventTarget {
  /**
   * `source` is `{instrument, language, position, known, provisions, states}`, all of it known up to `known`, of what this draft renders; `all` is how far each
   * of its renderings has come; `beside` is one of them, as `source` is; `tasks` are who is to see to it, `replacements` which terms gave way to others here. Another object whenever any of it is.
   */
  told = { source: undefined, all: [], beside: undefined, tasks: [], replacements: [] };
  #instrument;
  #chosen;
  #moment;
  #watch;
  #timer = new Soon(() => this.#read());
  #lull = new Lull();
  #pauseMs = 0;
  #asked = 0;
  #isWanted = true;

  constructor(instrument) {
    super();
    this.#instrument = instrument;
  }

  get source() {
    return this.told.source;
  }

  get all() {
    return this.told.all;
  }

  get tasks() {
    return this.told.tasks;
  }

  /** Shows a rendering beside the draft, or none. */
  choose(instrument) {
    this.#chosen = instrument;
    this.#soon(0);
  }

  look(moment) {
    if (moment === this.#moment) return;
    this.#moment = moment;
    this.#soon(0);
  }

  hear(events) {
    if (this.#moment !== undefined) return;
    if (this.source || this.all.length || this.tasks.length || events.some(isOfRenderings)) this.#soon(this.#lull.after(events));
  }

  again() {
    this.#soon();
  }

  stop() {
    this.#isWanted = false;
    this.#timer.stop();
    this.#watch?.stop();
  }

  #soon(soonMs = SOON_MS) {
    if (this.#isWanted) this.#timer.in(soonMs === 0 ? 0 : Math.max(this.#pauseMs, soonMs));
  }

  async #read() {
    this.#lull.read();
    const asked = ++this.#asked;
    const began = performance.now();
    try {
      const told = await this.#ask(this.#moment === undefined ? "" : `?at=${this.#moment}`);
      if (asked !== this.#asked || !this.#isWanted) return;
      this.told = told;
      this.#pauseMs = (performance.now() - began) * RESTS;
      this.#follow();
      this.dispatchEvent(new CustomEvent("changed"));
    } catch {
      if (asked === this.#asked && this.#moment === undefined) this.#soon(AFTER_FAILURE_MS);
    }
  }

  async #ask(at) {
    const [{ source: rendered, renderings: all }, { translations }] = await Promise.all([
      get(`/api/instruments/${this.#instrument}/renderings${at}`), get(`/api/instruments/${this.#instrument}/translations${at}`)]);
    if (rendered) {
      const own = await this.#rendering(this.#instrument, at);
      const tasks = translations.filter(({ rendering, language }) => rendering === this.#instrument || (!rendering && language === own.language));
      const [source, { replacements }] = await Promise.all([
        this.#text(rendered, own, at), get(`/api/instruments/${this.#instrument}/replacements${at}`)]);
      return { source, all: [], beside: undefined, tasks, replacements };
    }
    const chosen = all.some(({ instrument }) => instrument === this.#chosen) ? this.#chosen : undefined;
    const beside = chosen && (await this.#text(chosen, await this.#rendering(chosen, at), at));
    return { source: undefined, all, beside, tasks: translations, replacements: [] };
  }

  #rendering(instrument, at) {
    return get(`/api/instruments/${instrument}/rendering${at}`);
  }

  /** The words of the other one, with how each of the rendering's provisions stands to its source. */
  async #text(instrument, rendering, at) {
    const { language, position, provisions } = await get(`/api/instruments/${instrument}${at}`);
    return {
      instrument, language, position, known: Math.min(position, rendering.position),
      provisions: new Map(provisions.map((one) => [one.id, one])),
      states: new Map(rendering.provisions.map(({ provision, state }) => [provision, state])),
    };
  }

  /** What is typed over there bears on what is stale here. */
  #follow() {
    const others = [...(this.source ? [this.source] : []), ...(this.told.beside ? [this.told.beside] : [])];
    if (this.#moment !== undefined || !others.length) return;
    if (!this.#watch) {
      this.#watch = new Watch();
      this.#watch.addEventListener("told", ({ detail: { events } }) => this.#moment === undefined && this.#soon(this.#lull.after(events)));
      this.#watch.addEventListener("lost", () => this.again());
      this.#watch.start();
    }
    for (const { instrument, known } of others) this.#watch.follow(instrument, known);
  }
}
