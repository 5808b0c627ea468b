/**
 * Follows several drafts without their text. Dispatches `told` with `{draft, events}` for what came from
 * the log, `lost` with `{draft}` where it cannot be told from what was seen on, and `changed` when the line was cut or is back.
 */
import { AGAIN_AFTER_MS, Line, PASSING } from "./protocol.js";

export class Watch extends EventTarget {
  #line = new Line();
  #seen = new Map();
  #again;

  constructor() {
    super();
    const on = (type, rule) => this.#line.addEventListener(type, ({ detail }) => rule(detail));
    on("open", () => {
      this.#joinAll();
      this.#changed();
    });
    on("closed", () => this.#changed());
    on("error", (error) => this.#refused(error));
    on("joined", ({ draft, position, provisions }) => provisions && this.#anew(draft, position));
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
    clearTimeout(this.#again);
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

  #joinAll() {
    for (const draft of this.#seen.keys()) this.#join(draft);
  }

  /** What was not done for now is asked for again in a while; what was seen of a log that is shorter now, is none of it. */
  #refused({ code, field, draft }) {
    if (field === "after") {
      this.#seen.set(draft, undefined);
      this.#join(draft);
    } else if (PASSING.has(code)) {
      this.#again ??= setTimeout(() => {
        this.#again = undefined;
        this.#joinAll();
      }, AGAIN_AFTER_MS);
    }
  }

  #anew(draft, position) {
    this.#seen.set(draft, position);
    this.dispatchEvent(new CustomEvent("lost", { detail: { draft } }));
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("changed"));
  }
}
