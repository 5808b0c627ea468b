import { View } from "./base.js";

/**
 * However many type, what comes within one frame is drawn together, and as much time as drawing took is left to whoever
 * sits here; what they do here is drawn at once.
 */
export class Paced extends View {
  #restedAt = 0;
  #isUrgent = false;
  #wake = () => {};

  async scheduleUpdate() {
    if (this.hasUpdated && !this.#isUrgent) {
      await new Promise((drawn) => {
        this.#wake = drawn;
        const restMs = this.#restedAt - performance.now();
        setTimeout(() => requestAnimationFrame(drawn), Math.max(0, restMs));
      });
    }
    this.#isUrgent = false;
    const began = performance.now();
    super.scheduleUpdate();
    setTimeout(() => { this.#restedAt = 2 * performance.now() - began; });
  }

  atOnce() {
    this.#isUrgent = true;
    this.#wake();
  }

  /** Now, and not once whatever is done here has ended. */
  draw() {
    this.atOnce();
    this.performUpdate();
  }
}
