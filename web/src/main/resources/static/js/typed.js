/**
 * What is done comes after what was typed before it: an act waits until that is stored, or it could be decided on a text
 * that its author has gone beyond, and a provision be shut to words that were on their way.
 */
const LONGEST_MS = 5_000;
const sessions = new Set();

export const begin = (session) => sessions.add(session);

export const end = (session) => sessions.delete(session);

/** Once all that was typed is stored; where that takes too long, as it does while the line is cut, without it. */
export const typed = () => Promise.all([...sessions].map(stored));

function stored(session) {
  if (!session.draft.unsent) return undefined;
  return new Promise((done) => {
    const look = () => session.draft.unsent || stop();
    const stop = () => {
      session.removeEventListener("changed", look);
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(stop, LONGEST_MS);
    session.addEventListener("changed", look);
  });
}
