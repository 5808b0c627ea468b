/**
 * What lies on the table beside a draft's text: proposals, options, brackets, positions and rulings,
 * as they stand or as they stood. Dispatches `changed` whenever something is another.
 */
import { get } from "./http.js";
import { Around } from "./around.js";
import { optionEdited } from "./consensus.js";
import { learn } from "./designations.js";
import { mapAnchor } from "./edit.js";
import { Lull } from "./lull.js";
import { Soon } from "./soon.js";

const NOTHING = { position: -1, provisions: [], sets: [], brackets: [], positions: [], rulings: [], provisional: [] };
const SOON_MS = 80;
const PROPOSALS_LIMIT = 200;
/** Of those on the provision at hand. */
const POSITIONS_LIMIT = 1_000;
/** However long an answer takes, this part of the time is left to others. */
const RESTS = 3;

export class Table extends EventTarget {
  /** How far each provision has come, all that is contested and declared, and the positions at hand. */
  consensus = NOTHING;
  /** All proposals that are open, and all there ever were for the provision at hand. */
  open = [];
  here = [];
  /** Whether more proposals are open than are told. */
  more = false;
  #path;
  #moment;
  #provision;
  #soon = new Soon(() => this.#read());
  #pauseMs = 0;
  #asked = 0;
  /** How often what is at the provision at hand was asked for, and which time is told; whether it has to be again. */
  #turns = 0;
  #told = 0;
  #isHereDue = true;
  /** What was typed in options since what is told here. */
  #typed = [];
  /** What is typed changes little of what is told here: where brackets stand and what options read is known at once. */
  #lull = new Lull();

  /**
   * @param renderings of the draft, if they are shown
   * @param parts of what goes on around it that are shown, if not all
   */
  constructor(instrument, renderings, parts) {
    super();
    this.renderings = renderings;
    renderings?.addEventListener("changed", () => this.#changed());
    this.#path = `/api/instruments/${instrument}`;
    this.around = new Around(instrument, parts);
    this.around.addEventListener("changed", () => this.#changed());
  }

  /** The log position that all of this is of; nothing for now. */
  get moment() {
    return this.#moment;
  }

  /** Shows another moment: a log position, or nothing for now. */
  look(moment) {
    if (moment === this.#moment) return;
    this.#moment = moment;
    this.#isHereDue = true;
    this.around.look(moment);
    this.renderings?.look(moment);
    this.#read();
  }

  /** Turns to another provision: of all that is told, only what is there is another. */
  attend(provision) {
    if (provision === this.#provision) return;
    this.#provision = provision;
    this.here = [];
    this.#about().then((about) => this.#turn(about) && this.#changed(), () => this.stir());
  }

  /** What came from the log. */
  hear(events) {
    this.#typing(events.filter(({ type }) => type === "option-text-edited"));
    const isElsewhere = ({ type, provision }) => type === "text-edited" && provision !== this.#provision;
    this.stir(this.#lull.after(events) ?? SOON_MS, !events.every(isElsewhere));
    this.around.hear(events);
    this.renderings?.hear(events);
  }

  /** Whatever may have happened, all of it is read anew. */
  again() {
    this.#typed = [];
    this.stir();
    this.around.again();
    this.renderings?.again();
  }

  /** Something happened: what is told may not be so any more, nor what is at the provision at hand. */
  stir(soonMs = SOON_MS, isHere = true) {
    this.#isHereDue ||= isHere;
    if (this.#moment === undefined) this.#soon.in(Math.max(this.#pauseMs, soonMs));
  }

  /** The brackets in a provision move along with its words, until the server tells where they are. */
  shift(provision, edit) {
    const moved = ({ bracket, pieces, ...more }) => ({
      ...more,
      bracket,
      pieces: pieces.map((piece) => (piece.provision === provision ? along(piece, edit) : piece)),
    });
    if (this.#moment === undefined) {
      this.consensus = { ...this.consensus, brackets: this.consensus.brackets.map(moved) };
    }
  }

  /** Options read otherwise at once, and what is read from the server later has it too, or gets it again. */
  #typing(events) {
    this.#typed.push(...events);
    if (this.#moment === undefined && events.length) this.consensus = events.reduce(optionEdited, this.consensus);
  }

  stop() {
    this.around.stop();
    this.renderings?.stop();
    this.#soon.stop();
    this.#asked = Infinity;
  }

  async #read() {
    this.#soon.stop();
    this.#lull.read();
    const asked = ++this.#asked;
    const began = performance.now();
    const at = this.#moment === undefined ? "" : `&at=${this.#moment}`;
    const isHereDue = this.#isHereDue || at !== "";
    this.#isHereDue = false;
    const [consensus, open, about] = await Promise.all([
      get(`${this.#path}/consensus?${at.slice(1)}`).then(called),
      get(`${this.#path}/proposals?limit=${PROPOSALS_LIMIT}${at}&open=true`),
      isHereDue ? this.#about() : undefined,
    ]).catch(() => []);
    if (asked !== this.#asked) return (this.#isHereDue ||= isHereDue);
    this.#pauseMs = (performance.now() - began) * RESTS;
    if (!consensus && !at) return this.stir();
    const { positions } = this.consensus;
    this.consensus = consensus ? { ...consensus, positions } : NOTHING;
    this.open = open?.proposals ?? [];
    if (!at) {
      this.#typed = this.#typed.filter(({ position }) => position > this.consensus.position);
      this.consensus = this.#typed.reduce(optionEdited, this.consensus);
    }
    this.more = open?.next !== undefined;
    if (about) this.#turn(about);
    if (!consensus) this.here = [];
    this.#changed();
  }

  /** What is at the provision at hand: all proposals there ever were for it, and who stands where. */
  async #about() {
    const provision = this.#provision;
    const turn = ++this.#turns;
    if (!provision) return { provision, turn, here: [], positions: [] };
    const at = this.#moment === undefined ? "" : `&at=${this.#moment}`;
    const [here, said] = await Promise.all([
      get(`${this.#path}/proposals?limit=${PROPOSALS_LIMIT}${at}&provision=${provision}`),
      get(`${this.#path}/positions?limit=${POSITIONS_LIMIT}${at}&provision=${provision}`),
    ]);
    return { provision, turn, here: here.proposals, positions: said.positions };
  }

  /** Takes it, unless something newer is told. @returns whether it was taken */
  #turn({ provision, turn, here, positions }) {
    if (provision !== this.#provision || turn < this.#told || this.#asked === Infinity) return false;
    this.#told = turn;
    this.here = here;
    this.consensus = { ...this.consensus, positions };
    return true;
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("changed"));
  }
}

/** The meetings at which something is due have their names before they are told. */
async function called(consensus) {
  await learn([...consensus.rulings.map(({ event }) => event.outcome.due), ...consensus.followUps.map(({ due }) => due)]);
  return consensus;
}

const along = (piece, edit) => ({
  ...piece,
  start: mapAnchor(piece.start, "right", edit),
  end: mapAnchor(piece.end, "left", edit),
});
