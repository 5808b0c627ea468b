/**
 * Where in the log a person left a draft, when they went elsewhere or turned to another window: kept in this browser. Whether
 * others did anything since is asked when they come, and when they turn to it again.
 */
import { get } from "./http.js";

/** Of what happened last, so much is looked at. */
const LOOKED_AT = 20;

export class Left {
  /** `{position, at}`, if others did anything since. */
  last;
  #key;
  #path;
  #person;
  #seen;
  #changed;

  /** `seen()` is up to where the draft is told; `changed()` is called when `last` is another. */
  constructor(person, draft, seen, changed) {
    this.#key = `travaux.left.${person}.${draft}`;
    this.#path = `/api/instruments/${draft}`;
    this.#person = person;
    this.#seen = seen;
    this.#changed = changed;
  }

  start() {
    document.addEventListener("visibilitychange", this.#turn);
    this.#look();
  }

  stop() {
    document.removeEventListener("visibilitychange", this.#turn);
    this.#leave();
  }

  #turn = () => {
    if (document.visibilityState === "hidden") this.#leave();
    else this.#look();
  };

  #leave() {
    const position = this.#seen();
    if (position >= 0) localStorage.setItem(this.#key, JSON.stringify({ position, at: new Date().toISOString() }));
  }

  async #look() {
    const kept = localStorage.getItem(this.#key);
    const last = kept && JSON.parse(kept);
    if (!last) return;
    const { events } = await get(`${this.#path}/history?limit=${LOOKED_AT}`).catch(() => ({ events: [] }));
    if (!events.some(({ position, by }) => position > last.position && by.person !== this.#person)) return;
    this.last = last;
    this.#changed();
  }
}
