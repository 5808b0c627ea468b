// What is kept beside the texts: actions, registers of recommendations, questions above, liaison statements, consultations.
import { CHAIR, anybody, day, delegate, delegation, fresh, many, moment, one, sentence } from './chance.mjs';
import { BODY_PATH, act, held, of, paragraph, read, say } from './calls.mjs';
import { ruling } from './options.mjs';

const COUNCIL = 'council', ABOVE = `/api/bodies/${COUNCIL}`, ACTIONS = 200, REGISTERS = 10, ITEMS = 40, LIAISONS = 100, ESCALATIONS = 40, CONSULTATIONS = 20;
const VERBS = ['APPRECIATES', 'NOTES', 'ENCOURAGES', 'REQUESTS', 'INSTRUCTS', 'SUPPORTS', 'INVITES'];
const on = meeting => [{ instrument: meeting.draft, target: { kind: 'provision', provision: one(meeting.provisions).id } }];
const paper = meeting => ({ meeting: meeting.meeting, document: one(meeting.documents) });
const assigning = (meeting, action, owners) => say(`${BODY_PATH}/actions`, { action, what: sentence(10), owners, due: { kind: 'meeting', meeting: meeting.meeting }, meeting: meeting.meeting, on: on(meeting) });
const secretariat = [{ kind: 'secretariat' }];

const registers = many(REGISTERS, at => `register-${at}`);
const opening = (meeting, register) => say(`${BODY_PATH}/registers`, { register, title: sentence(4), meeting: meeting.meeting });
const words = (meeting, by = anybody()) => ({ verb: one(VERBS), to: [{ kind: 'delegation', delegation: delegation(by) }], text: sentence(20), on: on(meeting), documents: [paper(meeting)] });
const recommending = (meeting, register, item, by) => say(`${BODY_PATH}/registers/${register}/items`, { item, says: words(meeting, by) });

const statement = meeting => ({ purpose: 'FOR_ACTION', title: sentence(6), says: sentence(60), on: on(meeting), documents: [paper(meeting)] });
const sending = (meeting, liaison) => say(`${BODY_PATH}/liaisons`, { liaison, to: [{ kind: 'body', body: COUNCIL }], statement: statement(meeting) });

/** A ruling that escalates, and its question. */
const escalating = (meeting, id) => {
  const asks = sentence(12);
  return [ruling(meeting, `${id}-r`, { kind: 'escalated', body: COUNCIL, questions: [asks] }), say(`${BODY_PATH}/escalations`, { escalation: id, to: COUNCIL, instrument: meeting.draft, ruling: `${id}-r`, questions: [{ question: 'q', asks }] })];
};
const answering = id => say(`${ABOVE}/escalations/${id}/questions/q/answer`, { says: sentence(30), meeting: 'council-session' }, CHAIR);
const referring = (meeting, consultation, by, provisions) => say(`${BODY_PATH}/consultations`, {
  consultation, instrument: meeting.draft, provisions, subject: sentence(5), mandate: sentence(20), lead: delegation(by), members: many(5, at => delegation(by + 1 + at)), deadline: moment(5),
}, CHAIR);
const five = meeting => [...new Set(many(5, () => one(meeting.provisions).id))];

export const content = meeting => [
  ['action items', many(ACTIONS, at => assigning(meeting, `action-${at}`, [{ kind: 'delegation', delegation: delegation(at) }]))],
  ['recommendations', registers.map(register => [opening(meeting, register), ...many(ITEMS, at => recommending(meeting, register, `item-${at}`))])],
  ['liaison statements', many(LIAISONS, at => sending(meeting, `liaison-${at}`))],
  ['questions to the body above', many(ESCALATIONS, at => [...escalating(meeting, `escalation-${at}`), ...at % 2 ? [answering(`escalation-${at}`)] : []])],
  ['consultations', many(CONSULTATIONS, at => referring(meeting, `consultation-${at}`, at * 6, five(meeting)))],
];

export const stories = [
  { name: 'actions', tell: meeting => {
    const [done, dropped] = many(2, () => fresh(meeting)), at = `${BODY_PATH}/actions`;
    return [
      { kind: 'assign action', ...assigning(meeting, done, secretariat) },
      act('reassign action', `${at}/${done}/reassign`, { owners: [{ kind: 'delegation', delegation: delegation(anybody()) }], reason: sentence(4) }),
      act('change when action is due', `${at}/${done}/due`, { due: { kind: 'day', day: day(20) }, reason: sentence(4) }),
      act('finish action', `${at}/${done}/finish`, { remark: sentence(6) }),
      assigning(meeting, dropped, secretariat),
      act('drop action', `${at}/${dropped}/drop`, { reason: sentence(4) }),
    ];
  } },
  { name: 'recommendations', tell: meeting => {
    const item = fresh(meeting), register = one(registers), at = `${BODY_PATH}/registers/${register}/items/${item}`;
    return [
      { kind: 'add recommendation', ...recommending(meeting, register, item) },
      act('change recommendation', `${at}/change`, words(meeting)),
      act('move recommendation', `${at}/move`, { after: 'item-3' }),
      act('withdraw recommendation', `${at}/withdraw`, { reason: sentence(4) }),
    ];
  } },
  { name: 'registers', tell: meeting => {
    const register = fresh(meeting), by = anybody(), at = `${BODY_PATH}/registers/${register}`;
    return [
      { kind: 'open register', ...opening(meeting, register) },
      recommending(meeting, register, 'one', by),
      act('adopt register', `${at}/adopt`, { meeting: meeting.meeting }, CHAIR),
      act('follow up recommendation', `${at}/items/one/follow-up`, { state: 'DONE', remark: sentence(6) }, delegate(by)),
      act('reopen register', `${at}/reopen`, { reason: sentence(4) }, CHAIR),
    ];
  } },
  { name: 'liaison statements', tell: meeting => {
    const [sent, arrived] = many(2, () => fresh(meeting));
    return [
      { kind: 'send liaison statement', ...sending(meeting, sent) },
      act('receive liaison statement', `${ABOVE}/liaisons/${sent}/receive`, {}),
      act('take in liaison statement', `${BODY_PATH}/liaisons/take-in`, { liaison: arrived, from: sentence(3), statement: statement(meeting) }),
      act('withdraw liaison statement', `${BODY_PATH}/liaisons/${arrived}/withdraw`, { reason: sentence(4) }),
    ];
  } },
  { name: 'questions to the body above', tell: meeting => {
    const id = fresh(meeting), [ruled, put] = escalating(meeting, id);
    return [
      { kind: 'rule that it is escalated', ...ruled },
      { kind: 'put questions above', ...put },
      { kind: 'answer question', ...answering(id) },
      act('take answer back', `${ABOVE}/escalations/${id}/questions/q/take-back`, { reason: sentence(4) }, CHAIR),
      act('withdraw questions', `${BODY_PATH}/escalations/${id}/withdraw`, { reason: sentence(4) }, CHAIR),
    ];
  } },
  { name: 'consultations', tell: meeting => {
    const id = fresh(meeting), by = anybody(), provisions = five(meeting), copy = `/api/instruments/${id}/provisions`, at = `${BODY_PATH}/consultations/${id}`;
    return [
      { kind: 'refer to consultation', ...referring(meeting, id, by, provisions) },
      act('begin consultation', `${at}/begin`, undefined, delegate(by)),
      say(copy, { provision: `${id}-new`, after: provisions[0], form: paragraph, text: sentence(30) }, delegate(by)),
      act('report text of consultation', `${at}/report`, { proposal: `${id}-p`, statement: sentence(20) }, delegate(by)),
    ];
  } },
  { name: 'consultations without text', tell: meeting => {
    const [oral, lapsed] = many(2, () => fresh(meeting)), by = anybody(), at = `${BODY_PATH}/consultations`;
    return [
      { kind: 'refer question to consultation', ...referring(meeting, oral, by) },
      act('report orally', `${at}/${oral}/report`, { statement: sentence(20) }, delegate(by)),
      referring(meeting, lapsed, by),
      act('let consultation lapse', `${at}/${lapsed}/lapse`, { reason: sentence(4) }, CHAIR),
    ];
  } },
];

const any = () => delegate(anybody());
export const pages = [
  meeting => read('actions of the meeting', `${held(meeting)}/actions`, any()),
  meeting => read('what is due', `${held(meeting)}/due`, any()),
  () => read('actions of the body', `${BODY_PATH}/actions`, any()),
  () => read('registers', `${BODY_PATH}/registers`, any()),
  meeting => read('registers of the meeting', `${BODY_PATH}/registers?meeting=${meeting.meeting}`, any()),
  () => read('one register', `${BODY_PATH}/registers/${one(registers)}`, any()),
  () => read('liaison statements', `${BODY_PATH}/liaisons`, any()),
  () => read('one liaison statement', `${BODY_PATH}/liaisons/liaison-7`, any()),
  () => read('questions to the body above', `${BODY_PATH}/escalations`, any()),
  () => read('one of those questions', `${BODY_PATH}/escalations/escalation-7`, any()),
  meeting => read('questions about the text', `${of(meeting)}/questions`, any()),
  () => read('consultations', `${BODY_PATH}/consultations`, any()),
  () => read('one consultation', `${BODY_PATH}/consultations/consultation-7`, any()),
];
