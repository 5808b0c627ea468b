/** What is to be done in a while: once, and as early as anybody wants it. */
export class Soon {
  #act;
  #timer;
  #due = Infinity;

  constructor(act) {
    this.#act = act;
  }

  in(ms) {
    const due = performance.now() + ms;
    if (due >= this.#due) return;
    this.stop();
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.stop();
      this.#act();
    }, ms);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#due = Infinity;
  }
}
