/**
 * A draft as this client has it: what the log says, and on top of it the own edits that the log does
 * not have yet. Pure state; it neither sends nor draws.
 *
 * A part is a provision, or what a pending proposal or an option would have it say. Each provision has `text`, what
 * was accepted up to `seen`. What is shown is that text with the own edits applied. One own edit per part is under
 * way, with an id and as it was sent; what is typed meanwhile is composed into one that waits.
 */
import { apply, compose, invert, transform } from "./edit.js";
import { rebase, visible } from "./rebase.js";
import { Proposed, isProposed, named } from "./proposed.js";

export class Draft {
  provisions = new Map();
  order = [];
  seen = -1;
  head = -1;
  proposed = new Proposed();
  #own = [];
  #session = crypto.randomUUID().slice(0, 8);
  #count = 0;

  /** The whole text at a position; own edits, if there are any, are over it. */
  load(joined) {
    const { title, kind, language, body, frozen } = joined;
    Object.assign(this, { title, kind, language, body, frozen });
    this.seen = joined.position;
    this.head = joined.head;
    this.provisions = new Map(joined.provisions.map((provision) => [provision.id, { ...provision }]));
    this.order = joined.provisions.map((provision) => provision.id);
  }

  /** What the provision, or what is proposed for one, reads with the own edits in it. */
  shown(part) {
    return this.#of(part).reduce((before, mine) => apply(mine.edit, before), this.#text(part));
  }

  #text(part) {
    return this.proposed.text(part) ?? this.provisions.get(part)?.text ?? "";
  }

  /** The parts of proposals and options that own edits are for. */
  get ownProposed() {
    return [...new Set(this.#own.map((mine) => mine.part).filter(isProposed))];
  }

  #of(id) {
    return this.#own.filter((mine) => mine.part === id);
  }

  get unsent() {
    return this.#own.length;
  }

  /** Something typed here, over what is shown. */
  type(id, edit) {
    if (edit.length === 0) return;
    const last = this.#of(id).at(-1);
    if (last && !last.sent) {
      last.edit = compose(last.edit, edit);
      if (last.edit.length === 0) this.#own = this.#own.filter((mine) => mine !== last);
    } else {
      this.#own.push({ part: id, edit });
    }
  }

  /** An edit has its name from when it is sent: until then it may be cut in two. */
  #name() {
    return `${this.#session}-${++this.#count}`;
  }

  /** The edits that may go out now, in the form to be sent; afterwards they are under way. */
  due() {
    const busy = new Set(this.#own.filter((mine) => mine.sent).map((mine) => mine.part));
    const due = [];
    for (const mine of this.#own) {
      if (!busy.has(mine.part)) {
        busy.add(mine.part);
        mine.id = this.#name();
        mine.sent = { part: mine.part, base: this.seen, edit: mine.edit };
        due.push(this.#message(mine));
      }
    }
    return due;
  }

  /** What is under way and of unknown fate, as it was sent, even if it was cut in two since. */
  again() {
    const under = new Map(this.#own.filter((mine) => mine.sent).map((mine) => [mine.id, mine]));
    return [...under.values()].map((mine) => this.#message(mine));
  }

  #message({ id, sent }) {
    return { ...named(sent.part), id, base: sent.base, edit: sent.edit };
  }

  /** The edit was not taken, and may be sent again on the newest text. */
  renew(id) {
    for (const mine of this.#own.filter((mine) => mine.id === id)) {
      delete mine.sent;
      delete mine.id;
    }
  }

  /** The edit was refused for good, or left nothing to be done: later ones stand without it. */
  drop(id) {
    for (const gone of this.#own.filter((mine) => mine.id === id)) {
      let back = invert(gone.edit, this.#before(gone));
      for (const mine of this.#behind(gone)) {
        const moved = transform(mine.edit, back, "right");
        back = transform(back, mine.edit, "left");
        mine.edit = moved;
      }
      this.#own = this.#own.filter((mine) => mine !== gone);
    }
    this.#own = this.#own.filter((mine) => mine.sent || mine.edit.length > 0);
  }

  #behind(gone) {
    const same = this.#of(gone.part);
    return same.slice(same.indexOf(gone) + 1);
  }

  /** What was typed under this id, or all that was, so that nothing is lost where it is refused. */
  words(id) {
    return this.#own
      .filter((mine) => id === undefined || mine.id === id)
      .flatMap(wordsOf);
  }

  #before(mine) {
    let text = this.#text(mine.part);
    for (const other of this.#of(mine.part)) {
      if (other === mine) break;
      text = apply(other.edit, text);
    }
    return text;
  }

  /**
   * What the log says next. Answers what changed on the screen: `edits`, by provision, over what was
   * shown, and `structure`, whether places, forms or numbers are others now; `carried`, if the last
   * words of one stand at the end of another now, as `{from, into}`; of proposals and options, `worded`, by part, and `lost`,
   * what was typed in one that is not there any more.
   */
  accept(event) {
    if (event.position <= this.seen) return { ...NOTHING, worded: [], lost: [] };
    this.head = Math.max(this.head, event.position);
    const rule = RULES[event.type];
    const outcome = rule ? rule.call(this, event) : NOTHING;
    const proposed = this.#said(event);
    this.seen = event.position;
    return { ...outcome, ...proposed };
  }

  #said(event) {
    const { position, by } = event;
    const { changes, ended } = this.proposed.after(event);
    const worded = changes.map(({ part, id, edit }) =>
      ({ part, by, edit: this.accepted({ kind: "changed", position, part, id, edit }) }));
    return { worded: worded.filter(({ edit }) => edit.length > 0), lost: ended.flatMap((part) => this.#give(part)) };
  }

  /** Nothing can be typed there any more. @returns what was */
  #give(part) {
    const lost = this.#of(part).flatMap(wordsOf);
    this.#own = this.#own.filter((mine) => mine.part !== part);
    return lost;
  }

  place(id, after) {
    this.order.splice(after ? this.order.indexOf(after) + 1 : 0, 0, id);
  }

  accepted(change) {
    const pending = { seen: this.seen, own: this.#own };
    const edit = change.kind === "changed" ? visible(pending, change) : [];
    this.#own = rebase(pending, change).own.filter((mine) => mine.sent || mine.edit.length > 0);
    return edit;
  }

  /** Own edits that wait, to be kept over a reload, and the position that they are over. */
  keep() {
    return this.#own.length === 0 ? undefined : { seen: this.seen, own: this.#own };
  }

  /** Takes over what was kept; the text at that position is to be loaded next. */
  restore({ seen, own }) {
    this.seen = seen;
    this.#own = own;
  }
}

const wordsOf = ({ edit }) => edit.filter((step) => typeof step === "string");

const NOTHING = { edits: [], structure: false };
const STRUCTURE = { edits: [], structure: true };

const RULES = {
  "text-edited"({ position, provision, id, edit, by }) {
    const there = this.provisions.get(provision);
    const shown = this.accepted({ kind: "changed", position, part: provision, id, edit });
    if (there) there.text = apply(edit, there.text);
    return shown.length ? { edits: [{ provision, edit: shown, by }], structure: false } : NOTHING;
  },
  "provision-inserted"({ provision, after, form, text }) {
    this.provisions.set(provision, { id: provision, ...form, text, suppressed: false, number: "" });
    this.place(provision, after);
    return STRUCTURE;
  },
  "provision-moved"({ provision, after, form }) {
    Object.assign(this.provisions.get(provision) ?? {}, form);
    this.order = this.order.filter((id) => id !== provision);
    this.place(provision, after);
    return STRUCTURE;
  },
  "provision-split"({ position, provision, offset, into }) {
    const there = this.provisions.get(provision);
    if (there) {
      this.provisions.set(into, { ...there, id: into, text: there.text.slice(offset) });
      there.text = there.text.slice(0, offset);
      this.place(into, provision);
    }
    this.accepted({ kind: "cut", position, part: provision, offset, into });
    return { ...STRUCTURE, carried: { from: provision, into } };
  },
  "provisions-merged"({ position, provision, offset, from }) {
    const there = this.provisions.get(provision);
    if (there) there.text += this.provisions.get(from)?.text ?? "";
    this.accepted({ kind: "joined", position, part: provision, offset, from });
    this.order = this.order.filter((id) => id !== from);
    this.provisions.delete(from);
    return { ...STRUCTURE, carried: { from, into: provision } };
  },
  "provision-suppressed"({ provision }) {
    Object.assign(this.provisions.get(provision) ?? {}, { suppressed: true });
    return STRUCTURE;
  },
  "provision-restored"({ provision }) {
    Object.assign(this.provisions.get(provision) ?? {}, { suppressed: false });
    return STRUCTURE;
  },
  "instrument-frozen"({ reason }) {
    this.frozen = reason;
    return STRUCTURE;
  },
  "instrument-unfrozen"() {
    this.frozen = undefined;
    return STRUCTURE;
  },
};
