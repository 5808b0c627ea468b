/**
 * What goes on around a draft's text: what was published for comment, what is under silence, what is proposed
 * for all of it, where words come from and what they refer to, by when it goes through which steps, what limits spending because of it,
 * what its paragraphs report. Each part is read anew when the log tells of it. Dispatches `changed`.
 */
import { get } from "./http.js";
import { withSources } from "./origins.js";

const SOON_MS = 80;
const AFTER_FAILURE_MS = 4_000;
/** However long an answer takes, this part of the time is left to others. */
const RESTS = 3;

const NO_CONSTRAINTS = { constraints: [], proposals: [] };

/** Of each part where it is read, what of the answer it is, what happens to it, and what moves it if there is any. */
const PARTS = {
  rounds: {
    path: "rounds",
    of: ({ drafts }) => drafts,
    kinds: new Set(["draft-published", "comments-extended", "channel-closed", "comment-made", "comment-disposed"]),
  },
  wides: {
    path: "proposals",
    query: "everywhere=true&limit=200",
    of: ({ proposals }) => proposals,
    kinds: new Set([
      "proposal-made", "proposal-revised", "proposal-joined", "proposal-left", "proposal-withdrawn", "proposal-accepted",
      "proposal-rejected", "proposal-deferred", "proposal-merged", "places-left-out", "places-taken-in", "acceptance-reversed",
    ]),
  },
  timetables: {
    path: "timetables",
    of: ({ timetables }) => timetables,
    kinds: new Set(["timetable-proposed", "step-rescheduled", "step-done", "timetable-agreed"]),
  },
  constraints: {
    path: "constraints",
    of: ({ constraints, proposals }) => ({ constraints, proposals }),
    none: NO_CONSTRAINTS,
    kinds: new Set(["constraint-recalled", "constraint-lifted", "expenditure-stated", "expenditure-retracted"]),
  },
  traces: {
    path: "traces",
    of: ({ paragraphs }) => paragraphs,
    kinds: new Set(["paragraph-traced", "provision-suppressed", "provision-restored"]),
  },
  origins: {
    path: "provenance",
    of: ({ borrowings }) => withSources(borrowings),
    kinds: new Set(["words-borrowed", "borrowing-dropped"]),
    moves: new Set([
      "text-edited", "provision-split", "provisions-merged", "proposal-text-edited", "proposal-revised", "proposal-merged",
      "proposal-accepted", "proposal-rejected", "proposal-withdrawn",
    ]),
  },
  crossed: {
    path: "cross-references",
    of: ({ references }) => references,
    kinds: new Set(["cross-reference-marked", "cross-reference-dropped"]),
    moves: new Set([
      "text-edited", "provision-inserted", "provision-moved", "provision-split", "provisions-merged", "provision-suppressed", "provision-restored",
    ]),
  },
  silences: {
    path: "silences",
    of: ({ silences }) => silences,
    kinds: new Set(["text-circulated", "silence-extended", "silence-broken", "adopted-by-silence"]),
  },
};

export class Around extends EventTarget {
  /** All drafts that were published for comment, with the comments; the first one first. */
  rounds = [];
  /** All document-wide proposals there ever were. */
  wides = [];
  /** All timetables there ever were, in the order in which they were proposed. */
  timetables = [];
  /** What has to be borne in mind, and the proposals that cost something. */
  constraints = NO_CONSTRAINTS;
  /** What the paragraphs of a report tell: `[{provision, reports}]`. */
  traces = [];
  /** All words that come from other texts: those of the text, and those of pending proposals. */
  origins = [];
  /** What words of the text refer to in it, and what they ought to say. */
  crossed = [];
  /** All silence procedures there ever were. */
  silences = [];
  #path;
  #parts;
  #moment;
  #due = new Set();
  #timer;
  #pauseMs = 0;
  #isReading = false;
  #isWanted = true;

  /** @param parts that are wanted */
  constructor(instrument, parts = Object.keys(PARTS)) {
    super();
    this.#path = `/api/instruments/${instrument}`;
    this.#parts = parts;
  }

  /** Shows another moment: a log position, or nothing for now. */
  look(moment) {
    if (moment === this.#moment) return;
    this.#moment = moment;
    this.#pauseMs = 0;
    this.again();
  }

  /** What came from the log may make another of what is told. */
  hear(events) {
    if (this.#moment !== undefined) return;
    const happens = (part) => ({ type }) =>
      PARTS[part].kinds.has(type) || (this[part].length > 0 && PARTS[part].moves?.has(type));
    const parts = this.#parts.filter((part) => events.some(happens(part)));
    this.#want(parts);
  }

  /** All of it is read anew. */
  again() {
    this.#want(this.#parts);
  }

  stop() {
    this.#isWanted = false;
    clearTimeout(this.#timer);
  }

  #want(parts, soonMs = SOON_MS) {
    if (!parts.length || !this.#isWanted) return;
    for (const part of parts) this.#due.add(part);
    if (!this.#isReading) this.#timer ??= setTimeout(() => this.#read(), Math.max(this.#pauseMs, soonMs));
  }

  async #read() {
    this.#timer = undefined;
    this.#isReading = true;
    const parts = [...this.#due];
    this.#due.clear();
    const began = performance.now();
    const moment = this.#moment;
    const told = await Promise.all(parts.map((part) => this.#ask(part, moment)));
    this.#isReading = false;
    this.#pauseMs = (performance.now() - began) * RESTS;
    if (!this.#isWanted) return;
    if (moment === this.#moment) {
      parts.forEach((part, at) => (this[part] = told[at] ?? this[part]));
      this.dispatchEvent(new CustomEvent("changed"));
      const failed = parts.filter((_, at) => told[at] === undefined);
      if (failed.length) return this.#want(failed, AFTER_FAILURE_MS);
    }
    this.#want([...this.#due]);
  }

  /** @returns nothing where it could not be read; what is past and cannot be read was not there */
  #ask(part, moment) {
    const { path, query = "", of, none = [] } = PARTS[part];
    const at = moment === undefined ? "" : `&at=${moment}`;
    return get(`${this.#path}/${path}?${query}${at}`).then(of, () => (moment === undefined ? undefined : none));
  }
}
