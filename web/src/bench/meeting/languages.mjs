// Renderings in other languages, translation tasks, terms that give way to others.
import { anybody, chance, delegate, delegation, fresh, many, one, sentence, word } from './chance.mjs';
import { BODY_PATH, act, held, of, paragraph, read, say } from './calls.mjs';
import { opening } from './texts.mjs';

const LANGUAGES = ['ar', 'es', 'fr', 'ru', 'zh'], TASKS = 200;
const rendering = language => `/api/instruments/rendering-${language}`;
const asking = (meeting, task, by, wanted) => say(`${BODY_PATH}/translations`, { task, owner: { kind: 'delegation', delegation: delegation(by) }, due: { kind: 'meeting', meeting: meeting.meeting }, meeting: meeting.meeting, ...wanted });
const some = meeting => ({ instrument: meeting.draft, provisions: [...new Set(many(10, () => one(meeting.provisions).id))] });

export const content = (meeting, position) => [
  ['provisions in five languages', LANGUAGES.map(language => [
    opening(`rendering-${language}`, language), say(`${rendering(language)}/rendering`, { source: meeting.draft }),
    ...meeting.provisions.map(({ id }, at) => say(`${rendering(language)}/provisions`, { provision: id, after: at ? meeting.provisions[at - 1].id : undefined, form: paragraph, text: sentence(30 + chance(40)) })),
  ])],
  ['of them rendered', LANGUAGES.flatMap(language => meeting.provisions.map(({ id }) => say(`${rendering(language)}/provisions/${id}/rendered`, { version: position })))],
  ['translation tasks', [
    ...many(TASKS, at => asking(meeting, `task-${at}`, at, { language: LANGUAGES[at % LANGUAGES.length], ...some(meeting) })),
    ...meeting.documents.map((document, at) => asking(meeting, `paper-${at}`, at, { language: 'fr', document: { meeting: meeting.meeting, document } })),
  ]],
];

export const stories = [
  { name: 'translation tasks', tell: meeting => {
    const task = fresh(meeting), by = anybody(), at = `${BODY_PATH}/translations/${task}`;
    return [
      { kind: 'ask for translation', ...asking(meeting, task, by, { language: one(LANGUAGES), ...some(meeting) }) },
      act('take translation on', `${at}/take-on`, undefined, delegate(by)),
      act('hand translation back', `${at}/hand-back`, { reason: sentence(4) }, delegate(by)),
      act('change translation', `${at}/change`, { due: { kind: 'next-meeting' }, reason: sentence(4) }),
      act('withdraw translation', `${at}/withdraw`, { reason: sentence(4) }),
    ];
  } },
  { name: 'rendering', tell: meeting => [act('mark provision rendered', `${rendering(one(LANGUAGES))}/provisions/${one(meeting.provisions).id}/rendered`, { version: meeting.position() }, delegate(anybody()))] },
  { name: 'renderings', tell: meeting => {
    const source = fresh(meeting), other = fresh(meeting);
    return [opening(source), opening(other, 'fr'), act('open rendering', `/api/instruments/${other}/rendering`, { source })];
  } },
  { name: 'terms', alone: true, tell: meeting => {
    const id = fresh(meeting), at = `${rendering(one(LANGUAGES))}/replacements`, by = delegate(anybody());
    return [
      act('replace a term everywhere', at, { term: word(), words: 'other words', seen: meeting.position(), id }, by),
      act('take replacement back', `${at}/${id}/reverse`, { reason: sentence(4), id: `${id}-r` }, by),
    ];
  } },
];

const any = () => delegate(anybody());
export const pages = [
  meeting => read('renderings', `${of(meeting)}/renderings`, any()),
  () => read('rendering', `${rendering(one(LANGUAGES))}/rendering`, any()),
  meeting => read('what changed since rendered', `${rendering(one(LANGUAGES))}/rendering/${one(meeting.provisions).id}`, any()),
  () => read('replacements', `${rendering(one(LANGUAGES))}/replacements`, any()),
  () => read('where a term would be replaced', `${rendering(one(LANGUAGES))}/replacements/places?term=${word()}&words=other`, any()),
  () => read('translations of the body', `${BODY_PATH}/translations`, any()),
  meeting => read('translations of the text', `${of(meeting)}/translations`, any()),
  meeting => read('translations of the meeting', `${held(meeting)}/translations`, any()),
];
