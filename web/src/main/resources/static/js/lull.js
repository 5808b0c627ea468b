/**
 * How long to wait with reading anew what hardly depends on what is typed: longer and longer, as long as people type and
 * nothing else happens. Many type at once in a large meeting, and each page reads for itself.
 */
const FIRST_MS = 1_000;
const LONGEST_MS = 16_000;

const TYPED = new Set(["text-edited", "option-text-edited"]);

export class Lull {
  #waitMs = FIRST_MS;
  #heardAt = -Infinity;
  #isTyping = false;

  /** @returns how long to wait after these events; nothing if they are more than typing */
  after(events) {
    const now = performance.now();
    this.#isTyping = events.every(({ type }) => TYPED.has(type));
    if (!this.#isTyping || now - this.#heardAt > this.#waitMs) this.#waitMs = FIRST_MS;
    this.#heardAt = now;
    return this.#isTyping ? this.#waitMs : undefined;
  }

  /** It was read. */
  read() {
    if (this.#isTyping) this.#waitMs = Math.min(2 * this.#waitMs, LONGEST_MS);
  }
}
