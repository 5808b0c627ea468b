/** Which provisions somebody has just changed, and who; each for a while. */
const LASTS_MS = 4_000;

export class Fresh {
  #marks = new Map();
  #onFaded;

  constructor(onFaded) {
    this.#onFaded = onFaded;
  }

  mark(provision, by) {
    clearTimeout(this.#marks.get(provision)?.timer);
    const timer = setTimeout(() => {
      this.#marks.delete(provision);
      this.#onFaded();
    }, LASTS_MS);
    this.#marks.set(provision, { by, timer });
  }

  /** Who changed it last; nothing if that is a while ago. */
  by(provision) {
    return this.#marks.get(provision)?.by;
  }

  stop() {
    for (const { timer } of this.#marks.values()) clearTimeout(timer);
  }
}
