/** The one replacement that makes another text of a text: what both begin and end with stays. */
import { splitsPair as isHalf } from "./edit.js";

/** `{from, to, insert}`, counting in the text before. */
export function replacement(before, after) {
  const limit = Math.min(before.length, after.length);
  let from = 0;
  while (from < limit && before[from] === after[from]) from++;
  if (isHalf(before, from) || isHalf(after, from)) from--;
  let shared = 0;
  while (shared < limit - from && before.at(-1 - shared) === after.at(-1 - shared)) shared++;
  if (isHalf(before, before.length - shared) || isHalf(after, after.length - shared)) shared--;
  return { from, to: before.length - shared, insert: after.slice(from, after.length - shared) };
}
