// What is said in the large meeting, and by whom: by chance, and the same every time.
export const SECRETARIAT = 0, CHAIR = 1, VICE_CHAIR = 195, DELEGATIONS = 193; // SECRETARIAT administers too
const WORDS = ('access affordable agenda agreed areas bridging broadband capacity challenges climate collaboration communities connectivity cooperation '
  + 'countries data delivery development digital economies emergency enabling environment equipment evidence gender goals inclusive infrastructure innovation '
  + 'knowledge literacy markets members monitoring networks objectives operators partnership policies priorities programmes progress quality radio '
  + 'regional regulatory resilience resources rural sectors services skills spectrum standards strategic sustainable targets technical trust universal').split(' ');
const STANCES = ['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'RESERVES', 'OBJECTS', 'NEEDS_MORE_TIME'];

let seed = 20241104, count = 0;
export const chance = below => { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return Math.floor(seed / 0x80000000 * below); };
export const one = all => all[chance(all.length)];
export const word = () => one(WORDS);
export const sentence = words => { const said = Array.from({ length: words }, word).join(' '); return said[0].toUpperCase() + said.slice(1) + '.'; };
export const stance = () => { const stance = one(STANCES); return { stance, reason: stance === 'SUPPORTS_WITH_CHANGES' || chance(3) === 0 ? sentence(12) : undefined }; };
/** A delegation by number, and who speaks for it. */
export const delegation = at => `D${2 + at % DELEGATIONS}`;
export const delegate = at => 2 + at % DELEGATIONS;
export const anybody = () => chance(DELEGATIONS);
/** An id that nothing has yet, in this run or in another. */
export const fresh = meeting => `n${meeting.run}-${++count}`;
export const many = (length, make) => Array.from({ length }, (_, at) => make(at));
/** So many days from now, as a day and as a moment. */
export const day = days => moment(days).slice(0, 10);
export const moment = days => new Date(Date.now() + days * 86_400_000).toISOString();
