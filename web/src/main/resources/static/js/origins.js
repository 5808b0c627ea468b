/** Where words come from, by the names that people know the places by. */
import { get } from "./http.js";

const LIMIT = 200;
const sources = new Map();

/** Origins as the server tells them, each with its `source`: a title, and a number; nothing if it may not be read. */
export const withSources = (borrowings) =>
  Promise.all(borrowings.map(async (one) => ({ ...one, source: await sourceOf(one.from) })));

function sourceOf({ instrument, provision, position }) {
  const path = `/api/instruments/${instrument}?at=${position}`;
  if (sources.size > LIMIT) sources.clear();
  if (!sources.has(path)) sources.set(path, get(path).catch(() => undefined));
  return sources.get(path).then((text) => text && {
    title: text.title,
    number: text.provisions.find(({ id }) => id === provision)?.number ?? "",
  });
}
