// Documents of the meeting, its agenda and its sittings, and meetings themselves.
import { CHAIR, VICE_CHAIR, anybody, chance, day, delegate, delegation, fresh, many, moment, one, sentence } from './chance.mjs';
import { act, held, look, read, say } from './calls.mjs';
import { BODY } from '../travaux.mjs';

const DOCUMENTS = 60, ITEMS = 25, COUNCIL = 'council';
export const items = many(ITEMS, at => `item-${at}`), documents = many(DOCUMENTS, at => `doc-${at}`);
const registering = (meeting, document, by) => say(`${held(meeting)}/documents`, {
  document, kind: 'CONTRIBUTION', title: sentence(8), from: [delegation(by)], on: [{ instrument: meeting.draft, provisions: [one(meeting.provisions).id] }], wanted: ['en', 'fr'], present: ['en'],
}, delegate(by));
const adding = (meeting, item, after) => say(`${held(meeting)}/agenda/items`, { item, title: sentence(5), after });
export const convening = (meeting, session = 'ORDINARY', body = BODY) => say('/api/meetings', { meeting, body, title: 'Plenary', designation: `${meeting.toUpperCase()}-1`, session, venue: 'IN_ROOM', first: day(-20), last: day(2) });

export const content = meeting => [
  ['agenda items', [items.map((item, at) => adding(meeting, item, items[at - 1]))]],
  ['documents', documents.map((document, at) => registering(meeting, document, at))],
  ['the agenda', [say(`${held(meeting)}/documents`, { document: 'agenda', kind: 'AGENDA', title: 'Agenda', from: [], on: [], wanted: ['en'], present: ['en'] })]],
  ['allocations', documents.map(document => say(`${held(meeting)}/agenda/documents/${document}/allocate`, { items: [one(items)] }))],
];

export const stories = [
  { name: 'documents', tell: meeting => {
    const document = fresh(meeting), by = anybody(), at = `${held(meeting)}/documents/${document}`, author = delegate(by);
    return [
      { kind: 'register document', ...registering(meeting, document, by) },
      act('revise document', `${at}/revise`, { of: 0, reason: sentence(5), present: ['en'] }, author),
      act('correct document', `${at}/correct`, { after: 0, reason: sentence(5) }, author),
      act('give document an alias', `${at}/alias`, { alias: `S20-CWG-C-${document}` }),
      act('want document in a language', `${at}/want-language`, { language: 'es' }, delegate(anybody())),
      act('provide document in a language', `${at}/provide-language`, { language: 'es' }, author),
      act('say what document bears on', `${at}/bear-on`, { on: [{ instrument: meeting.draft, provisions: [one(meeting.provisions).id] }] }, author),
      act('allocate document', `${held(meeting)}/agenda/documents/${document}/allocate`, { items: [one(items)] }),
      act('introduce document', `${at}/introduce`, { delegation: delegation(by) }),
      act('note document', `${at}/note`, { manner: 'NOTED' }, CHAIR),
      act('withdraw document', `${at}/withdraw`, { reason: sentence(5) }, author),
    ];
  } },
  { name: 'agenda', tell: meeting => {
    const item = fresh(meeting), at = `${held(meeting)}/agenda/items/${item}`;
    return [
      { kind: 'add agenda item', ...adding(meeting, item, one(items.slice(1))) },
      act('retitle agenda item', `${at}/retitle`, { title: sentence(6) }),
      act('move agenda item', `${at}/move`, { after: items[0] }),
      act('set order of work', `${held(meeting)}/agenda/order-of-work`, { order: items.toSorted(() => chance(3) - 1), reason: sentence(4) }),
      act('remove agenda item', `${at}/remove`),
    ];
  } },
  { name: 'sittings', alone: true, tell: meeting => {
    const agenda = `${held(meeting)}/agenda`, sittings = `${held(meeting)}/sittings`, item = one(items), at = `${agenda}/items/${item}`, by = anybody();
    let issued;
    return [
      say(`${at}/retitle`, { title: sentence(6) }),
      look(agenda),
      told => { issued = told.agenda.revisions; return act('issue agenda', `${agenda}/issue`, { document: 'agenda', of: issued.at(-1)?.revision ?? 0, reason: sentence(4), present: ['en'] }); },
      look(agenda),
      told => { issued = told.agenda.revisions; return act('open sitting', sittings, { sitting: told.agenda.sittings.length + 1, name: sentence(2) }, CHAIR); },
      () => act('adopt agenda', `${agenda}/adopt`, { revision: issued.at(-1).revision, objections: [{ delegation: delegation(by), reason: sentence(5) }] }, CHAIR),
      act('take up agenda item', `${at}/take-up`, undefined, CHAIR),
      act('put question', `${at}/questions`, { region: fresh(meeting), delegation: delegation(by) }),
      act('refer question', `${at}/referrals`, { region: fresh(meeting), delegation: delegation(by), coordinator: delegation(by + 1) }),
      act('suspend agenda item', `${at}/suspend`, { reason: sentence(4) }, CHAIR),
      act('resume agenda item', `${at}/resume`, undefined, CHAIR),
      act('close agenda item', `${at}/close`, { conclusion: sentence(9) }, CHAIR),
      act('suspend sitting', `${sittings}/suspend`, { reason: sentence(4) }, CHAIR),
      act('take chair', `${sittings}/chair`, {}, VICE_CHAIR), // while it is suspended, so that rulings go on
      say(`${sittings}/chair`, {}, CHAIR),
      act('resume sitting', `${sittings}/resume`, undefined, CHAIR),
      act('close sitting', `${sittings}/close`, undefined, CHAIR),
    ];
  } },
  { name: 'meetings', tell: meeting => {
    const other = fresh(meeting), at = `/api/meetings/${other}`;
    return [
      { kind: 'convene meeting', ...convening(other, 'JOINT') },
      act('hold jointly', `${at}/hold-jointly`, { with: COUNCIL }),
      act('say what meeting is for', `${at}/purpose`, { purpose: sentence(8) }),
      act('set document deadline', `${at}/document-deadline`, { deadline: moment(5), reason: sentence(4) }),
      act('move meeting', `${at}/move`, { first: day(30), last: day(33), reason: sentence(4) }),
      act('keep meeting where it is', `${at}/keep`, { first: day(40), last: day(43), reason: sentence(4) }),
      act('close meeting', `${at}/close`, undefined, CHAIR),
    ];
  } },
];

export const pages = [
  () => read('meetings', `/api/meetings?body=${BODY}`, delegate(anybody())),
  meeting => read('meeting', held(meeting), delegate(anybody())),
  meeting => read('whether there is news', `${held(meeting)}/news?after=0`, delegate(anybody())),
  meeting => read('agenda', `${held(meeting)}/agenda`, delegate(anybody())),
  meeting => read('documents', `${held(meeting)}/documents`, delegate(anybody())),
  meeting => read('one document', `${held(meeting)}/documents/${one(documents)}`, delegate(anybody())),
  meeting => read('references of the documents', `${held(meeting)}/references`, delegate(anybody())),
];
