// What is done in the large meeting, and what is read of it: each kind of command and of page by name, and a
// function that tells the next call of it. Where something has to be there first, that call comes before it, marked
// `first`, and is not measured; a call that depends on what came of it is a function.
import { CHAIR, chance, delegate, delegation, offer, one, propose, sentence, stance } from './meeting-build.mjs';
import { BODY } from './travaux.mjs';

let count = 0;
const fresh = meeting => `n${meeting.run}-${++count}`;
const of = meeting => `/api/instruments/${meeting.draft}`, held = meeting => `/api/meetings/${meeting.meeting}`;
const anybody = () => chance(193);
const proposing = (meeting, proposal, by, more, kind) => ({ path: `${of(meeting)}/proposals`, as: delegate(by), body: propose(proposal, by, meeting.position(), meeting.provisions, meeting.documents, kind), ...more });
/** Something about a proposal that was just made. */
const afterwards = (what, act, kind) => meeting => {
  const proposal = fresh(meeting), by = anybody();
  return [proposing(meeting, proposal, by, { first: true }, kind), () => ({ path: `${of(meeting)}/proposals/${proposal}/${what}`, ...act(meeting, proposal, by) })];
};
const opening = (meeting, set, by, more) => {
  const { id } = one(meeting.provisions);
  return { path: `${of(meeting)}/option-sets`, as: delegate(by), body: { set, title: sentence(4), provisions: [id], options: ['current', 'other'].map(option => offer(option, id, [delegation(by)])) }, ...more };
};
const contested = act => meeting => {
  const set = fresh(meeting), by = anybody(), opened = opening(meeting, set, by, { first: true });
  return [opened, () => ({ as: delegate(by), ...act(`${of(meeting)}/option-sets/${set}/options`, opened.body.provisions[0], meeting) })];
};
const bracketing = (meeting, bracket, by, more) => ({ path: `${of(meeting)}/brackets`, as: delegate(by), body: { bracket, provision: one(meeting.provisions).id, base: meeting.position(), start: 0, end: 1 }, ...more });
const bracketed = (what, body) => meeting => {
  const bracket = fresh(meeting), by = anybody();
  return [bracketing(meeting, bracket, by, { first: true }), { path: `${of(meeting)}/brackets/${bracket}/${what}`, as: delegate(by), body: body(meeting) }];
};
const standing = (meeting, target, by, more) => ({ path: `${of(meeting)}/positions`, as: delegate(by), body: { target, ...stance(), seen: meeting.position() }, ...more });
const ruling = (meeting, id, more) => ({ path: `${of(meeting)}/rulings`, as: CHAIR, body: { ruling: id, targets: [{ kind: 'provision', provision: one(meeting.provisions).id }], outcome: { kind: 'noted' } }, ...more });
const assigning = (meeting, action, more) => ({ path: `/api/bodies/${BODY}/actions`, body: { action, what: sentence(10), owners: [{ kind: 'secretariat' }], due: { kind: 'meeting', meeting: meeting.meeting } }, ...more });
const registering = (meeting, document, by, more) => ({ path: `${held(meeting)}/documents`, as: delegate(by), body: { document, kind: 'CONTRIBUTION', title: sentence(8), from: [delegation(by)], on: [{ instrument: meeting.draft, provisions: [one(meeting.provisions).id] }], wanted: ['en'], present: ['en'] }, ...more });
const registered = (what, act) => meeting => {
  const document = fresh(meeting), by = anybody();
  return [registering(meeting, document, by, { first: true }), { path: `${held(meeting)}/documents/${document}/${what}`, ...act(by) }];
};

export const commands = [
  { kind: 'register document', of: meeting => registering(meeting, fresh(meeting), anybody()) },
  { kind: 'revise document', of: registered('revise', by => ({ as: delegate(by), body: { of: 0, reason: sentence(5), present: ['en'] } })) },
  { kind: 'note document', of: registered('note', () => ({ as: CHAIR, body: { manner: 'NOTED' } })) },
  { kind: 'add agenda item', of: meeting => ({ path: `${held(meeting)}/agenda/items`, body: { item: fresh(meeting), title: sentence(5), after: one(meeting.items) } }) },
  { kind: 'propose', of: meeting => proposing(meeting, fresh(meeting), anybody()) },
  { kind: 'propose everywhere', of: meeting => { const by = anybody(); return { path: `${of(meeting)}/proposals/everywhere`, as: delegate(by), body: { proposal: fresh(meeting), source: { kind: 'FLOOR' }, sponsors: [delegation(by)], change: { kind: 'REPLACE_TERM', term: one(meeting.provisions).text.split(' ').slice(5, 7).join(' '), by: 'information society' } } }; } },
  { kind: 'revise proposal', of: afterwards('revise', (meeting, proposal, by) => ({ as: delegate(by), body: (({ base, parts }) => ({ base, parts }))(propose(proposal, by, meeting.position(), meeting.provisions, meeting.documents)) })) },
  { kind: 'join as sponsor', of: meeting => ({ path: `${of(meeting)}/proposals/${one(meeting.proposals)}/join`, as: delegate(anybody()) }) },
  { kind: 'withdraw proposal', of: afterwards('withdraw', (_, __, by) => ({ as: delegate(by) })) },
  { kind: 'defer proposal', of: afterwards('defer', () => ({ as: CHAIR, body: {} })) },
  { kind: 'reject proposal', of: afterwards('reject', () => ({ as: CHAIR, body: {} })) },
  { kind: 'accept proposal', of: afterwards('accept', (meeting, proposal) => ({ as: CHAIR, body: { seen: meeting.position(), id: `${proposal}-a` } }), 0) }, // a change of words: all provisions stay
  { kind: 'open option set', of: meeting => opening(meeting, fresh(meeting), anybody()) },
  { kind: 'add option', of: contested((path, provision) => ({ path, body: offer('third', provision) })) },
  { kind: 'edit option', of: contested((path, provision, meeting) => ({ path: `${path}/other/edit`, body: { provision, base: meeting.position(), edit: ['Also '], id: fresh(meeting) } })) },
  { kind: 'withdraw option', of: contested(path => ({ path: `${path}/other/withdraw` })) },
  { kind: 'open brackets', of: meeting => bracketing(meeting, fresh(meeting), anybody()) },
  { kind: 'comment on brackets', of: bracketed('comments', () => ({ comment: sentence(12) })) },
  { kind: 'close brackets', of: bracketed('close', meeting => ({ ending: 'WORDS_STAY', id: fresh(meeting) })) },
  { kind: 'take position', of: meeting => standing(meeting, one(meeting.targets), anybody()) },
  { kind: 'change position', of: meeting => { const target = one(meeting.targets), by = anybody(); return [standing(meeting, target, by, { first: true }), standing(meeting, target, by)]; } },
  { kind: 'withdraw position', of: meeting => { const target = one(meeting.targets), by = anybody(); return [standing(meeting, target, by, { first: true }), { path: `${of(meeting)}/positions/withdraw`, as: delegate(by), body: { target } }]; } },
  { kind: 'rule', of: meeting => ruling(meeting, fresh(meeting)) },
  { kind: 'object to ruling', of: meeting => { const id = fresh(meeting); return [ruling(meeting, id, { first: true }), { path: `${of(meeting)}/rulings/${id}/objections`, as: delegate(anybody()), body: { reason: sentence(6) } }]; } },
  { kind: 'assign action', of: meeting => assigning(meeting, fresh(meeting)) },
  { kind: 'finish action', of: meeting => { const action = fresh(meeting); return [assigning(meeting, action, { first: true }), { path: `/api/bodies/${BODY}/actions/${action}/finish`, body: {} }]; } },
  { kind: 'insert provision', of: meeting => ({ path: `${of(meeting)}/provisions`, body: { provision: fresh(meeting), after: one(meeting.provisions).id, form: { kind: 'PARAGRAPH', level: 1, numbering: 'DECIMAL' }, text: sentence(20) } }) },
  { kind: 'edit over HTTP', of: meeting => ({ path: `${of(meeting)}/provisions/${one(meeting.provisions).id}/edit`, as: delegate(anybody()), body: { base: meeting.position(), edit: ['So '], id: fresh(meeting) } }) },
];

const page = (kind, path) => ({ kind, of: meeting => ({ method: 'GET', as: delegate(anybody()), path: path(meeting) }) });

export const pages = [
  page('instruments', () => '/api/instruments'),
  page('draft', of),
  page('history of the draft', meeting => `${of(meeting)}/history`),
  page('history of a provision', meeting => `${of(meeting)}/provisions/${one(meeting.provisions).id}/history`),
  page('last 200 changes', meeting => `${of(meeting)}/changes?from=${meeting.position() - 200}`),
  page('proposals', meeting => `${of(meeting)}/proposals?from=${chance(38) * 50}`),
  page('open proposals, 200', meeting => `${of(meeting)}/proposals?open=true&limit=200`),
  page('proposals for a provision', meeting => `${of(meeting)}/proposals?limit=200&provision=${one(meeting.provisions).id}`),
  page('one proposal', meeting => `${of(meeting)}/proposals/${one(meeting.proposals)}`),
  page('consensus', meeting => `${of(meeting)}/consensus`),
  page('positions', meeting => `${of(meeting)}/positions?from=${chance(90) * 200}`),
  page('positions on a provision', meeting => `${of(meeting)}/positions?limit=1000&provision=${one(meeting.provisions).id}`),
  page('positions of a delegation', meeting => `${of(meeting)}/positions?delegation=${delegation(anybody())}`),
  page('a choice of options', meeting => `${of(meeting)}/choice?option=${one(meeting.sets).set}:other`),
  page('references', meeting => `${of(meeting)}/references`),
  page('cross-references', meeting => `${of(meeting)}/cross-references`),
  page('renderings', meeting => `${of(meeting)}/renderings`),
  page('drafts for comment', meeting => `${of(meeting)}/rounds`),
  page('silence procedures', meeting => `${of(meeting)}/silences`),
  page('timetables', meeting => `${of(meeting)}/timetables`),
  page('meetings', () => `/api/meetings?body=${BODY}`),
  page('meeting', held),
  page('agenda', meeting => `${held(meeting)}/agenda`),
  page('documents', meeting => `${held(meeting)}/documents`),
  page('one document', meeting => `${held(meeting)}/documents/${one(meeting.documents)}`),
  page('references of the documents', meeting => `${held(meeting)}/references`),
  page('actions of the meeting', meeting => `${held(meeting)}/actions`),
  page('actions of the body', () => `/api/bodies/${BODY}/actions`),
  page('body', () => `/api/bodies/${BODY}`),
  page('consultations', () => `/api/bodies/${BODY}/consultations`),
];
