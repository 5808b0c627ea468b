// The body: its officers, names and rules, who is accredited to it, and who there is.
import { CHAIR, VICE_CHAIR, SECRETARIAT, anybody, chance, day, delegate, delegation, fresh, many, sentence } from './chance.mjs';
import { BODY_PATH, act, read, say } from './calls.mjs';
import { convening } from './documents.mjs';
import { BODY } from '../travaux.mjs';

const COUNCIL = 'council', INSISTABLE = ['OPEN_BRACKETS', 'OPEN_OPTIONS', 'OBJECTION', 'FLOOR_TAKEN', 'PROPOSAL_GONE', 'NOT_SEVERAL'];
const identity = '/api/identity', accreditations = body => `${identity}/bodies/${body}/accreditations`;
const accrediting = (body, at, role) => say(accreditations(body), { person: `writer-${at}`, delegation: `D${at}`, role });

/** A body above, and somebody who can take the chair. */
export const content = () => [['bodies, offices and meetings above', [[
  say(`${identity}/bodies`, { body: COUNCIL, title: 'Council' }),
  accrediting(COUNCIL, SECRETARIAT, 'SECRETARIAT'), accrediting(COUNCIL, CHAIR, 'CHAIR'), accrediting(BODY, VICE_CHAIR, 'VICE_CHAIR'),
  say(`${BODY_PATH}/place`, { parent: COUNCIL }),
  convening('council-session', 'ORDINARY', COUNCIL),
]]]];

export const stories = [
  { name: 'names and rules', alone: true, tell: meeting => [
    act('name body', `${BODY_PATH}/names`, { acronym: 'BENCH', others: [fresh(meeting)] }),
    act('set rules of procedure', `${BODY_PATH}/procedure`, { insistable: INSISTABLE.slice(1) }),
    say(`${BODY_PATH}/procedure`, { insistable: INSISTABLE }),
    act('set term of office', `${BODY_PATH}/terms`, { officer: { person: `writer-${VICE_CHAIR}`, delegation: `D${VICE_CHAIR}`, role: 'VICE_CHAIR' }, first: day(-10), last: day(100 + chance(2000)) }),
  ] },
  { name: 'capacities', tell: meeting => {
    const by = anybody(), held = { delegate: { person: `writer-${delegate(by)}`, delegation: delegation(by), role: 'DELEGATE' }, capacity: { kind: 'spokesperson', group: fresh(meeting), delegations: many(30, at => delegation(by + at)) } };
    return [act('give capacity', `${BODY_PATH}/capacities`, held), act('withdraw capacity', `${BODY_PATH}/capacities/withdraw`, held)];
  } },
  { name: 'bodies', tell: meeting => {
    const body = fresh(meeting);
    return [{ kind: 'found body', ...say(`${identity}/bodies`, { body, title: sentence(3) }) }, act('place body', `/api/bodies/${body}/place`, { parent: COUNCIL })];
  } },
  { name: 'persons', tell: meeting => {
    const person = fresh(meeting), on = delegation(anybody()), administrator = `${identity}/administrators/${person}`;
    return [
      act('register person', `${identity}/persons`, { person, name: sentence(2) }),
      act('give one-time link', `${identity}/persons/${person}/link`, {}),
      act('accredit', accreditations(BODY), { person, delegation: on, role: 'OBSERVER' }),
      { ...act('end accreditation', `${accreditations(BODY)}/${person}/${on}/OBSERVER`), method: 'DELETE' },
      { ...act('make administrator', administrator), method: 'PUT' },
      { ...act('end administrator', administrator), method: 'DELETE' },
    ];
  } },
];

export const pages = [
  () => read('body', BODY_PATH, delegate(anybody())),
  () => read('other bodies', `${BODY_PATH}/others`),
  () => read('who is accredited', accreditations(BODY)),
  () => read('bodies', `${identity}/bodies`),
  () => read('persons', `${identity}/persons`),
  () => read('administrators', `${identity}/administrators`),
  () => read('own tokens', `${identity}/tokens`, delegate(anybody())),
  () => read('who I am', `${identity}/me`, delegate(anybody())),
  () => read('ways to sign in', `${identity}/sign-in`),
  () => read('jobs', '/api/jobs'),
];
