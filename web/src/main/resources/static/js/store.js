/**
 * What was typed and is not acknowledged yet, kept in this browser for one person and one draft. Each
 * window keeps its own; one that is opened takes over what a window that is gone has left behind.
 */
const HANDOVER_MS = 500;

export class Unsent {
  #key;
  #release;

  constructor(key, release) {
    this.#key = key;
    this.#release = release;
  }

  static async open(person, draft) {
    const prefix = `travaux.unsent.${person}.${draft}.`;
    const left = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    for (const key of left) {
      const release = await hold(key);
      if (release) return new Unsent(key, release);
    }
    const key = prefix + crypto.randomUUID();
    return new Unsent(key, (await hold(key)) ?? (() => {}));
  }

  /** `{ seen, own }` as it was last saved, or nothing. */
  load() {
    try {
      return JSON.parse(localStorage.getItem(this.#key)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps it as long as there is something unsent. */
  save(kept) {
    if (kept) localStorage.setItem(this.#key, JSON.stringify(kept));
    else localStorage.removeItem(this.#key);
  }

  close() {
    this.#release();
  }
}

/** Nobody else's while this window lives. @returns how to let go of it; nothing if another has it */
function hold(key) {
  if (!navigator.locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    navigator.locks
      .request(key, { signal: AbortSignal.timeout(HANDOVER_MS) }, () => new Promise(resolve))
      .catch(() => resolve(undefined));
  });
}
