// Texts: opened, taken in, edited, cut and joined, frozen.
import { anybody, chance, delegate, fresh, many, moment, one, sentence, word } from './chance.mjs';
import { act, of, paragraph, read, say } from './calls.mjs';
import { BODY } from '../travaux.mjs';

export const opening = (instrument, language = 'en') => say('/api/instruments', { instrument, body: BODY, title: `Draft ${sentence(4)}`, kind: 'plan', language });
export const inserting = (meeting, provision, text = sentence(20)) => say(`${of(meeting)}/provisions`, { provision, after: one(meeting.provisions).id, form: paragraph, text });
const ANNEX = 'annex', annex = `/api/instruments/${ANNEX}`;

/** A second text, which can be frozen while others type in the large one. */
export const content = () => [['texts beside', [[opening(ANNEX), ...many(100, at => say(`${annex}/provisions`, { provision: `a${at}`, after: at ? `a${at - 1}` : undefined, form: paragraph, text: sentence(40) }))]]]];

export const stories = [
  { name: 'provisions', tell: meeting => {
    const provision = fresh(meeting), by = delegate(anybody()), at = `${of(meeting)}/provisions/${provision}`, into = `${provision}-b`;
    return [
      { kind: 'insert provision', ...inserting(meeting, provision) },
      () => act('edit over HTTP', `${at}/edit`, { base: meeting.position(), edit: ['So '], id: fresh(meeting) }, by),
      () => act('undo edit', `${of(meeting)}/undo`, { provision, id: fresh(meeting) }, by),
      () => act('split provision', `${at}/split`, { base: meeting.position(), offset: 10, into }),
      act('merge provisions', `${at}/merge`, { from: into }),
      act('move provision', `${at}/move`, { after: one(meeting.provisions).id, form: paragraph }),
      act('suppress provision', `${at}/suppress`),
      act('restore provision', `${at}/restore`),
      say(`${at}/suppress`),
    ];
  } },
  { name: 'texts', tell: meeting => {
    const instrument = fresh(meeting), text = many(20, () => sentence(30)).join('\n\n');
    return [
      { kind: 'open instrument', ...opening(instrument) },
      act('import 20 paragraphs', `/api/instruments/${instrument}/import`, { source: 'input.txt', text, prefix: 'in' }),
      ({ id }) => read('one job', `/api/jobs/${id}`),
    ];
  } },
  { name: 'freezing and silence', alone: true, tell: meeting => {
    const silence = fresh(meeting), at = `${annex}/silences/${silence}`;
    return [
      act('freeze', `${annex}/freeze`, { reason: sentence(5) }),
      act('unfreeze', `${annex}/unfreeze`),
      act('circulate under silence', `${annex}/silences`, { silence, subject: sentence(6), deadline: moment(1) }),
      act('extend silence', `${at}/extend`, { deadline: moment(2), reason: sentence(4) }),
      act('break silence', `${at}/object`, { reason: sentence(8) }, delegate(anybody())),
    ];
  } },
  { name: 'cross-references', tell: meeting => {
    const reference = fresh(meeting), at = `${of(meeting)}/cross-references`;
    return [
      act('mark cross-reference', at, { reference, provision: one(meeting.provisions).id, base: meeting.position(), start: 2, end: 8, target: one(meeting.provisions).id }),
      act('update cross-reference', `${at}/update`, { reference, id: fresh(meeting) }),
      act('drop cross-reference', `${at}/${reference}/drop`),
    ];
  } },
  { name: 'provenance', tell: meeting => {
    const borrowing = fresh(meeting), at = `${of(meeting)}/provenance`;
    return [
      act('name where words are from', at, { borrowing, provision: one(meeting.provisions).id, base: meeting.position(), start: 2, end: 20, from: { instrument: ANNEX, provision: `a${chance(100)}`, position: meeting.position() } }, delegate(anybody())),
      act('drop where words are from', `${at}/${borrowing}/drop`, { reason: sentence(5) }, delegate(anybody())),
    ];
  } },
  { name: 'traces', tell: meeting => [act('trace paragraph', `${of(meeting)}/traces/${one(meeting.provisions).id}`, { reports: [...new Set(many(5, () => meeting.midst - chance(10_000)))] })] },
  { name: 'constraints', tell: meeting => {
    const constraint = fresh(meeting), at = `${of(meeting)}/constraints`;
    return [
      act('recall constraint', at, { constraint, sources: ['CV 488'], demand: sentence(12) }),
      act('lift constraint', `${at}/${constraint}/lift`, { reason: sentence(4) }),
    ];
  } },
];

const anyDelegate = () => delegate(anybody());
export const pages = [
  () => read('instruments', '/api/instruments', anyDelegate()),
  meeting => read('draft', of(meeting), anyDelegate()),
  meeting => read('history of the draft', `${of(meeting)}/history`, anyDelegate()),
  meeting => read('history of a provision', `${of(meeting)}/provisions/${one(meeting.provisions).id}/history`, anyDelegate()),
  meeting => read('last 200 changes', `${of(meeting)}/changes?from=${meeting.position() - 200}`, anyDelegate()),
  meeting => read('one event', `/api/events/${meeting.midst - chance(10_000)}`),
  meeting => read('references', `${of(meeting)}/references`, anyDelegate()),
  () => ({ ...act('references in any text', '/api/references', { body: BODY, text: `${sentence(40)} CWG-SFP-2/${chance(99)} ${sentence(40)}` }, anyDelegate()), page: true }),
  meeting => read('cross-references', `${of(meeting)}/cross-references`, anyDelegate()),
  meeting => read('provenance', `${of(meeting)}/provenance`, anyDelegate()),
  meeting => read('provenance of a provision', `${of(meeting)}/provenance?provision=${one(meeting.provisions).id}`, anyDelegate()),
  meeting => read('traces', `${of(meeting)}/traces`, anyDelegate()),
  meeting => read('constraints', `${of(meeting)}/constraints`, anyDelegate()),
  () => read('silence procedures', `${annex}/silences`, anyDelegate()),
  meeting => read('where a term stands', `${of(meeting)}/replacements/places?term=${word()}`, anyDelegate()),
  () => read('clock', '/api/clock', anyDelegate()),
];
