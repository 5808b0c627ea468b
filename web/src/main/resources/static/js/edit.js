/**
 * The text algebra of the server (org.travaux.core.text), for the page. An edit is its wire form: an array in
 * which a positive number keeps so many units, a string is inserted and a negative number deletes; what the
 * walk does not reach is kept. Units are UTF-16 code units. Every function returns the normal form (no empty
 * steps, neighbours merged, an insertion before a deletion at one place, no kept units at the end) and leaves
 * its arguments alone. Generated vectors, checked in Java and in the browser, hold both sides together.
 *
 * @module edit
 * @typedef {(number|string)[]} Edit
 * @typedef {"left"|"right"} Side which of two things that meet at one place stands first
 */

const FOR_EVER = Number.MAX_SAFE_INTEGER;

/** Inserted text may read like a number, which a comparison alone would take it for. */
const keeps = (step) => typeof step === "number" && step > 0;
const deletes = (step) => typeof step === "number" && step < 0;

/** Writes a walk step by step, in normal form. */
class Builder {
  #edit = [];
  #keep = 0;
  /** The insertion and the deletion at the place that the walk has reached. */
  #inserted = "";
  #deleted = 0;

  keep(length) {
    if (length > 0) {
      this.#flush();
      this.#keep += length;
    }
    return this;
  }

  insert(text) {
    this.#inserted += text;
    return this;
  }

  delete(length) {
    this.#deleted += length;
    return this;
  }

  #flush() {
    if (this.#inserted || this.#deleted) {
      if (this.#keep) this.#edit.push(this.#keep);
      if (this.#inserted) this.#edit.push(this.#inserted);
      if (this.#deleted) this.#edit.push(-this.#deleted);
      this.#keep = 0;
      this.#inserted = "";
      this.#deleted = 0;
    }
  }

  build() {
    this.#flush();
    return this.#edit;
  }
}

/** A place on the walk of an edit, which keeps for ever once it has ended. */
class Walk {
  #edit;
  #next = 0;

  constructor(edit) {
    this.#edit = edit;
    this.#advance();
  }

  #advance() {
    const step = this.#edit[this.#next++];
    this.ended = step === undefined;
    this.inserts = typeof step === "string";
    this.deletes = deletes(step);
    this.text = this.inserts ? step : "";
    this.left = this.ended ? FOR_EVER : this.inserts ? step.length : Math.abs(step);
  }

  /** Passes over units, and returns the text of those that are inserted. */
  take(length = this.left) {
    if (this.ended) return "";
    const text = this.text.slice(0, length);
    this.text = this.text.slice(length);
    this.left -= length;
    if (this.left === 0) this.#advance();
    return text;
  }
}

/** The normal form of a walk. @throws {TypeError} if a step is none */
export function normal(steps) {
  const walk = new Builder();
  for (const step of steps) {
    if (typeof step === "string") walk.insert(step);
    else if (!Number.isInteger(step)) throw new TypeError(`not a step of an edit: ${step}`);
    else if (step > 0) walk.keep(step);
    else walk.delete(-step);
  }
  return walk.build();
}

/** How many units a text must have for the edit to apply. */
export function minimumLength(edit) {
  return edit.reduce((sum, step) => sum + (typeof step === "string" ? 0 : Math.abs(step)), 0);
}

/** How many units longer the text is afterwards. */
export function growth(edit) {
  return edit.reduce((sum, step) => sum + (step.length ?? Math.min(step, 0)), 0);
}

/** The text after the edit. @throws {RangeError} if the text is too short */
export function apply(edit, text) {
  requireLength(edit, text);
  let after = "";
  let at = 0;
  for (const step of edit) {
    if (typeof step === "string") {
      after += step;
    } else {
      if (step > 0) after += text.slice(at, at + step);
      at += Math.abs(step);
    }
  }
  return after + text.slice(at);
}

function requireLength(edit, text) {
  const needed = minimumLength(edit);
  if (text.length < needed) {
    throw new RangeError(`the edit reaches to unit ${needed}, the text has only ${text.length}`);
  }
}

/** `before` and then `after`, as one edit. */
export function compose(before, after) {
  const one = new Walk(before);
  const two = new Walk(after);
  const both = new Builder();
  while (!one.ended || !two.ended) {
    if (one.deletes) {
      both.delete(one.left);
      one.take();
    } else if (two.inserts) {
      both.insert(two.take());
    } else {
      const length = Math.min(one.left, two.left);
      const kept = !two.deletes;
      if (one.inserts) both.insert(kept ? one.text.slice(0, length) : "");
      else if (kept) both.keep(length);
      else both.delete(length);
      one.take(length);
      two.take(length);
    }
  }
  return both.build();
}

/** The edit that takes this one back. `before` is the text that it is over. */
export function invert(edit, before) {
  requireLength(edit, before);
  const back = new Builder();
  let at = 0;
  for (const step of edit) {
    if (typeof step === "string") {
      back.delete(step.length);
    } else {
      if (step > 0) back.keep(step);
      else back.insert(before.slice(at, at - step));
      at += Math.abs(step);
    }
  }
  return back.build();
}

/**
 * The edit as it reads after `over`, which was made on the same text. An edit that comes late to
 * accepted ones takes the side "right".
 *
 * @param {Edit} edit
 * @param {Edit} over
 * @param {Side} side where this edit's insertions stand when both insert at one place
 */
export function transform(edit, over, side) {
  const one = new Walk(edit);
  const two = new Walk(over);
  const moved = new Builder();
  while (!one.ended) {
    if (one.inserts && (side === "left" || !two.inserts)) {
      moved.insert(one.take());
    } else if (two.inserts) {
      moved.keep(two.left);
      two.take();
    } else {
      const length = Math.min(one.left, two.left);
      if (!two.deletes) {
        if (one.deletes) moved.delete(length);
        else moved.keep(length);
      }
      one.take(length);
      two.take(length);
    }
  }
  return moved.build();
}

/**
 * Where a place is after the edit. On the side "left" it stays with what stands before it, so that
 * text inserted at the place comes to stand behind it; on "right" with what stands behind it.
 *
 * @param {number} offset
 * @param {Side} side
 * @param {Edit} edit
 */
export function mapAnchor(offset, side, edit) {
  let at = 0;
  let moved = 0;
  for (const { from, to, insert } of toChanges(edit)) {
    if (offset < from) break;
    moved += from - at + insert.length;
    if (offset <= to) return side === "left" ? moved - insert.length : moved;
    at = to;
  }
  return offset - at + moved;
}

/** The edit over a text that was cut at `at`: `[over the first part, over the second]`. */
export function halves(edit, at) {
  const walk = new Walk(edit);
  const first = new Builder();
  const second = new Builder();
  let passed = 0;
  while (!walk.ended) {
    if (walk.inserts) {
      (passed <= at ? first : second).insert(walk.take());
    } else {
      const half = passed < at ? first : second;
      const length = passed < at ? Math.min(walk.left, at - passed) : walk.left;
      if (walk.deletes) half.delete(length);
      else half.keep(length);
      walk.take(length);
      passed += length;
    }
  }
  return [first.build(), second.build()];
}

/** The edit over a text that now stands behind `by` other units. */
export function shifted(edit, by) {
  return edit.length === 0 ? [] : normal([by, ...edit]);
}

/** Whether the edit fits the text: not beyond its end, and no character is cut in half. */
export function fits(edit, text) {
  if (minimumLength(edit) > text.length) return false;
  return toChanges(edit).every(({ from, to, insert }) =>
    !splitsPair(text, from) && !splitsPair(text, to) && insert.isWellFormed());
}

/** Whether a place is between the halves of one character. */
export function splitsPair(text, at) {
  return at > 0 && at < text.length && text.codePointAt(at - 1) > 0xffff;
}

/**
 * The places that the edit changes, as CodeMirror takes them: offsets count in the text before.
 *
 * @returns {{from: number, to: number, insert: string}[]}
 */
export function toChanges(edit) {
  const changes = [];
  let at = 0;
  for (let i = 0; i < edit.length; ) {
    if (keeps(edit[i])) {
      at += edit[i++];
      continue;
    }
    const insert = typeof edit[i] === "string" ? edit[i++] : "";
    const deleted = deletes(edit[i]) ? -edit[i++] : 0;
    changes.push({ from: at, to: at + deleted, insert });
    at += deleted;
  }
  return changes;
}

/**
 * The edit of changes that stand in order and count in the text before, as CodeMirror's
 * `ChangeSet.iterChanges` gives them.
 *
 * @param {{from: number, to?: number, insert?: string}[]} changes
 */
export function fromChanges(changes) {
  const walk = new Builder();
  let at = 0;
  for (const { from, to = from, insert = "" } of changes) {
    if (from < at || to < from) throw new RangeError("the changes are not in order");
    walk.keep(from - at).insert(insert).delete(to - from);
    at = to;
  }
  return walk.build();
}
