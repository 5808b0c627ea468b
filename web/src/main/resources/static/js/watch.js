/**
 * Follows several drafts without their text. Dispatches `told` with `{draft, events}` for what came from
 * the log, and `changed` when the line was cut or is back.
 */
import { Line } from "./protocol.js";

export class Watch extends EventTarget {
  #line = new Line();
  #seen = new Map();

  constructor() {
    super();
    const on = (type, rule) => this.#line.addEventListener(type, ({ detail }) => rule(detail));
    on("open", () => {
      for (const draft of this.#seen.keys()) this.#join(draft);
      this.#changed();
    });
    on("closed", () => this.#changed());
    on("resync", ({ draft }) => this.#join(draft));
    on("events", ({ draft, to, events }) => {
      this.#seen.set(draft, Math.max(this.#seen.get(draft) ?? -1, to));
      this.dispatchEvent(new CustomEvent("told", { detail: { draft, events } }));
    });
  }

  get isOpen() {
    return this.#line.isOpen;
  }

  start() {
    this.#line.start();
  }

  stop() {
    this.#line.stop();
  }

  /** Tells what happens to a draft behind a position. @returns whether it is told from now on, and was not before */
  follow(draft, after) {
    if (this.#seen.has(draft)) return false;
    this.#seen.set(draft, after);
    if (this.isOpen) this.#join(draft);
    return true;
  }

  #join(draft) {
    this.#line.send({ type: "join", draft, after: this.#seen.get(draft) });
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("changed"));
  }
}
