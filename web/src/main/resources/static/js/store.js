/** What was typed and is not acknowledged yet, kept in this browser for one person and one draft. */
export class Unsent {
  #key;

  constructor(person, draft) {
    this.#key = `travaux.unsent.${person}.${draft}`;
  }

  /** `{ seen, texts, own }` as it was last saved, or nothing. */
  load() {
    try {
      return JSON.parse(localStorage.getItem(this.#key)) || undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps it as long as there is something unsent. */
  save(kept) {
    if (kept) localStorage.setItem(this.#key, JSON.stringify(kept));
    else localStorage.removeItem(this.#key);
  }
}
