// Options, brackets, positions, rulings.
import { CHAIR, DELEGATIONS, anybody, chance, delegate, delegation, fresh, many, one, sentence, stance } from './chance.mjs';
import { act, of, read, say } from './calls.mjs';
import { proposals } from './proposals.mjs';

const SETS = 300, BRACKETS = 100, POSITIONS = 20_000, RULINGS = 100;
const offer = (option, provision, owners) => ({ option, title: sentence(3), owners, treatments: [option === 'current' ? { kind: 'keep', provision } : { kind: 'replace', provision, text: sentence(40) }] });
const opening = (meeting, set, by, { id } = one(meeting.provisions)) => say(`${of(meeting)}/option-sets`, { set, title: sentence(4), provisions: [id], options: ['current', 'other'].map(option => offer(option, id, [delegation(by)])) }, delegate(by));
const standing = (meeting, target, by, seen = meeting.position()) => say(`${of(meeting)}/positions`, { target, ...stance(), seen }, delegate(by));
export const ruling = (meeting, id, outcome = { kind: 'noted' }, provision = one(meeting.provisions).id) => say(`${of(meeting)}/rulings`, { ruling: id, targets: [{ kind: 'provision', provision }], outcome }, CHAIR);
export const sets = many(SETS, at => ({ set: `set-${at}`, options: ['current', 'other', 'third'].slice(0, 2 + at % 2) }));

export const content = (meeting, position) => [
  ['option sets', sets.map(({ set }, at) => opening(meeting, set, at, meeting.provisions[at]))],
  ['options', sets.flatMap(({ set, options }, at) => options.includes('third') ? [say(`${of(meeting)}/option-sets/${set}/options`, offer('third', meeting.provisions[at].id), delegate(at))] : [])],
  ['brackets', many(BRACKETS, at => say(`${of(meeting)}/brackets`, { bracket: `bracket-${at}`, provision: meeting.provisions[at * 4].id, base: position, start: 10, end: 40 }, delegate(at)))],
  // Every delegation on every 32nd or so of them, so that none speaks to one twice.
  ['positions', many(POSITIONS, at => standing(meeting, meeting.targets[(at * 7 + Math.floor(at / DELEGATIONS)) % meeting.targets.length], at, position))],
  ['rulings', many(RULINGS, at => ruling(meeting, `ruling-${at}`, undefined, meeting.provisions[300 + at].id))],
];
export const targets = provisions => [...proposals.map(proposal => ({ kind: 'proposal', proposal })), ...sets.flatMap(({ set, options }) => options.map(option => ({ kind: 'option', set, option }))), ...provisions.map(({ id }) => ({ kind: 'provision', provision: id }))];

export const stories = [
  { name: 'options', tell: meeting => {
    const set = fresh(meeting), by = anybody(), opened = opening(meeting, set, by), [provision] = opened.body.provisions, at = `${of(meeting)}/option-sets/${set}/options`;
    return [
      { kind: 'open option set', ...opened },
      act('add option', at, offer('third', provision), delegate(by)),
      () => act('edit option', `${at}/other/edit`, { provision, base: meeting.position(), edit: ['Also '], id: fresh(meeting) }, delegate(by)),
      act('split option', `${at}/other/split`, { into: 'fourth', title: sentence(3) }, delegate(by)),
      act('merge options', `${at}/other/merge`, { from: 'fourth' }, delegate(by)),
      act('withdraw option', `${at}/other/withdraw`, undefined, delegate(by)),
    ];
  } },
  { name: 'option sets', tell: meeting => {
    const [one, two, both, left, right] = many(5, () => fresh(meeting)), by = anybody(), at = chance(399), first = meeting.provisions[at], second = meeting.provisions[at + 1];
    return [
      opening(meeting, one, by, first), opening(meeting, two, by, second),
      act('merge option sets', `${of(meeting)}/option-sets/merge`, { set: both, title: sentence(4), from: [one, two] }),
      act('split option set', `${of(meeting)}/option-sets/${both}/split`, { into: [{ set: left, title: sentence(3), provisions: [first.id] }, { set: right, title: sentence(3), provisions: [second.id] }] }),
    ];
  } },
  { name: 'brackets', tell: meeting => {
    const bracket = fresh(meeting), by = delegate(anybody()), at = `${of(meeting)}/brackets/${bracket}`;
    return [
      act('open brackets', `${of(meeting)}/brackets`, { bracket, provision: one(meeting.provisions).id, base: meeting.position(), start: 0, end: 1 }, by),
      act('comment on brackets', `${at}/comments`, { comment: sentence(12) }, by),
      act('close brackets', `${at}/close`, { ending: 'WORDS_STAY', id: fresh(meeting) }, by),
    ];
  } },
  { name: 'positions', tell: meeting => {
    const target = { kind: 'provision', provision: one(meeting.provisions).id }, by = anybody(), say = said => ({ ...standing(meeting, target, by), ...said });
    const first = say({ kind: 'take position' }), second = say({ kind: 'change position' });
    second.body.reason = sentence(13);
    return [first, second, act('withdraw position', `${of(meeting)}/positions/withdraw`, { target }, delegate(by))];
  } },
  { name: 'positions on all', tell: meeting => [{ kind: 'take position on one of many', ...standing(meeting, one(meeting.targets), anybody()) }] },
  { name: 'rulings', tell: meeting => {
    const id = fresh(meeting), at = `${of(meeting)}/rulings/${id}`;
    return [
      { kind: 'rule', ...ruling(meeting, id) },
      act('object to ruling', `${at}/objections`, { reason: sentence(6) }, delegate(anybody())),
      act('reopen ruling', `${at}/reopen`, { reason: sentence(6) }, CHAIR),
    ];
  } },
  { name: 'provisional outcomes', tell: meeting => {
    const id = fresh(meeting);
    return [act('make all outcomes provisional', `${of(meeting)}/provisional`, { ruling: id, reason: sentence(6) }, CHAIR), say(`${of(meeting)}/rulings/${id}/reopen`, { reason: sentence(6) }, CHAIR)];
  } },
];

export const pages = [
  meeting => read('consensus', `${of(meeting)}/consensus`, delegate(anybody())),
  meeting => read('positions', `${of(meeting)}/positions?from=${chance(90) * 200}`, delegate(anybody())),
  meeting => read('positions on a provision', `${of(meeting)}/positions?limit=1000&provision=${one(meeting.provisions).id}`, delegate(anybody())),
  meeting => read('positions of a delegation', `${of(meeting)}/positions?delegation=${delegation(anybody())}`, delegate(anybody())),
  meeting => read('a choice of options', `${of(meeting)}/choice?option=${one(meeting.sets).set}:other`, delegate(anybody())),
];
