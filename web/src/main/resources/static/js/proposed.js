/**
 * What pending proposals and options would have provisions say, as texts that are typed in. Each is a part of
 * the draft, as a provision's own text is; what is proposed for that moves with it. Pure state.
 */
import { apply, compose, transform } from "./edit.js";

/** What such a text is known by among the parts of a draft; no provision is called so. */
export const partOf = (proposal, provision) => `${proposal}/${provision}`;
export const partOfOption = (set, option, provision) => `${set}/${option}/${provision}`;

/**
 * The provision at which a part of a proposal is shown: what it is about, or is to stand right behind; `first`, with which the text
 * begins, for what is to stand in front of all.
 */
export const placeOf = ({ proposed: { kind, provision, after } }, first) => (kind === "ADD" ? after ?? first : provision);

/** Whether a part is shown at a provision: also an addition that stands there by now. */
export const isAt = (provision, first) => (part) => part.proposed.provision === provision || placeOf(part, first) === provision;

export const isProposed = (part) => part.includes("/");

/** What an edit of a part is of, as the protocol names it. */
export function named(part) {
  const [provision, ...of] = part.split("/").toReversed();
  const [option, set] = of;
  return of.length > 1 ? { set, option, provision } : of.length > 0 ? { proposal: option, provision } : { provision };
}

const NOTHING = { changes: [], ended: [] };
const ENDS = new Set(["proposal-revised", "proposal-rejected", "proposal-withdrawn", "proposal-merged"]);
const SET_ENDS = new Set(["option-set-closed", "option-set-merged", "option-set-split"]);
const TYPED = new Set(["proposal-text-edited", "option-text-edited"]);

export class Proposed {
  #texts = new Map();
  #awaited = new Map();

  has(part) {
    return this.#texts.has(part);
  }

  /** What it reads, without what is typed here. */
  text(part) {
    return this.#texts.get(part)?.text;
  }

  /** From now on what happens to it is kept until it is opened. */
  await(part) {
    if (!this.#awaited.has(part)) this.#awaited.set(part, []);
  }

  /**
   * Takes an awaited one as the server told it then, and goes on with what happened since; nothing if it is not
   * open. `told` is its `text`, and as long as it goes along with the provision's own, its `edit` over that.
   */
  open(part, told) {
    const since = this.#awaited.get(part);
    this.#awaited.delete(part);
    if (!told || !since) return;
    this.#texts.set(part, { ...named(part), ...told });
    for (const event of since) this.after(event);
  }

  /** What the log says next: `changes`, each `{part, id, edit}`, and the parts that are `ended`. */
  after(event) {
    for (const since of this.#awaited.values()) since.push(event);
    if (this.#texts.size === 0) return NOTHING;
    const changes = [];
    const ended = [];
    for (const [part, one] of this.#texts) {
      if (isOver(event, one)) ended.push(part);
      else if (TYPED.has(event.type) && isAbout(event, one)) changes.push(typed(part, one, event));
      else if (event.type === "text-edited" && one.edit && event.provision === one.provision) changes.push(under(part, one, event));
    }
    for (const part of ended) this.#texts.delete(part);
    return { changes, ended };
  }
}

const isAbout = ({ proposal, set, option, provision }, one) =>
  proposal === one.proposal && set === one.set && option === one.option && provision === one.provision;

/** Whether it is not this text any more: put into other words, decided on, cut or joined. */
function isOver({ type, proposal, set, option, provision, provisions, from }, one) {
  if (one.set) {
    const isGone = (type === "option-withdrawn" && option === one.option) || (type === "options-merged" && from === one.option);
    return set === one.set && (isGone || SET_ENDS.has(type));
  }
  if (proposal === one.proposal) {
    return ENDS.has(type) || (type === "proposal-accepted" && provisions.includes(one.provision));
  }
  const isCut = type === "provision-split" || type === "provisions-merged";
  return isCut && one.edit !== undefined && [provision, from].includes(one.provision);
}

function typed(part, one, { id, edit }) {
  one.text = apply(edit, one.text);
  if (one.edit) one.edit = compose(one.edit, edit);
  return { part, id, edit };
}

/** The text moved under what is proposed for it. */
function under(part, one, { position, edit }) {
  const moved = transform(edit, one.edit, "left");
  one.text = apply(moved, one.text);
  one.edit = transform(one.edit, edit, "right");
  return { part, id: `under-${position}`, edit: moved };
}
