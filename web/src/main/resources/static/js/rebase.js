/**
 * Own edits that are not yet in the log, beside what others do meanwhile (org.travaux.core.text.Rebase),
 * for the page.
 *
 * @module rebase
 */
import { compose, growth, halves, shifted, transform } from "./edit.js";

/**
 * What is left of the own edits once `accepted` is in the log. An own edit that comes back as
 * accepted is dropped, and an accepted one that is told twice is passed over. Plain data in and out:
 *
 * - `pending`: `{ seen, own: [{ id, part, edit }] }`, the own edits in the order they were made, each
 *   over the text with the earlier ones in it; `seen` is the last position taken into account
 * - `accepted`, by its `kind`: `{ kind: "changed", position, part, id, edit }`,
 *   `{ kind: "cut", position, part, offset, into }` where the text of `part` from `offset` on went to
 *   `into`, `{ kind: "joined", position, part, offset, from }` where the text of `from` now ends the
 *   text of `part`, which was `offset` units long
 *
 * An edit cut before it was sent is two edits and needs two ids, so name an edit when it is sent. With
 * one edit under way at a time the exception never comes; with one under way in each part it takes two
 * that meet where parts are joined.
 *
 * @throws {Error} if an own edit was accepted in another form or part than it stands here: join again
 */
export function rebase(pending, accepted) {
  if (accepted.position <= pending.seen) return pending;
  const rule = { changed, cut, joined }[accepted.kind];
  return { seen: accepted.position, own: rule(pending.own, accepted) };
}

/**
 * An accepted edit (of the kind "changed") as it reads in the text that has the own edits in it: what
 * to show. What is own, or was told before, changes nothing there.
 */
export function visible(pending, accepted) {
  const isOwn = pending.own.some((mine) => isSame(mine, accepted));
  if (accepted.position <= pending.seen || isOwn) return [];
  return pending.own
    .filter((mine) => mine.part === accepted.part)
    .reduce((over, mine) => transform(over, mine.edit, "left"), accepted.edit);
}

function isSame(one, other) {
  return one.id === other.id && one.part === other.part;
}

/** Where the accepted edit turns out to be an own one, the own ones behind it are over it already. */
function changed(own, accepted) {
  const named = own.filter((mine) => mine.id === accepted.id);
  if (named.length > 0 && !named.some((mine) => isSame(mine, accepted))) throw otherwise(accepted.id);
  let over = accepted.edit;
  const moved = [];
  for (const mine of own) {
    if (mine.part !== accepted.part) {
      moved.push(mine);
    } else if (mine.id === accepted.id) {
      if (JSON.stringify(mine.edit) !== JSON.stringify(over)) {
        throw otherwise(mine.id);
      }
      over = [];
    } else {
      moved.push({ ...mine, edit: transform(mine.edit, over, "right") });
      over = transform(over, mine.edit, "left");
    }
  }
  return moved.filter((mine) => mine.id !== accepted.id || mine.edit.length > 0);
}

function otherwise(id) {
  return new Error(`the edit ${id} was accepted otherwise than it was made`);
}

function cut(own, accepted) {
  let at = accepted.offset;
  return own.flatMap((mine) => {
    if (mine.part !== accepted.part) return [mine];
    const [first, second] = halves(mine.edit, at);
    at += growth(first);
    const parts = [{ ...mine, edit: first }, { ...mine, part: accepted.into, edit: second }];
    return second.length === 0 ? parts.slice(0, 1) : parts.slice(first.length === 0 ? 1 : 0);
  });
}

function joined(own, accepted) {
  let at = accepted.offset;
  const moved = [];
  for (const mine of own) {
    if (mine.part === accepted.from) {
      add({ ...mine, part: accepted.part, edit: shifted(mine.edit, at) }, moved);
    } else {
      at += mine.part === accepted.part ? growth(mine.edit) : 0;
      add(mine, moved);
    }
  }
  return moved;
}

/** Parts of one edit that meet again are one edit again. */
function add(mine, moved) {
  const last = moved.findLastIndex((one) => one.part === mine.part);
  if (last < 0 || moved[last].id !== mine.id) moved.push(mine);
  else moved[last] = { ...mine, edit: compose(moved[last].edit, mine.edit) };
}
