// Proposals, one by one and everywhere in the text.
import { CHAIR, anybody, chance, delegate, delegation, fresh, many, one, sentence, word } from './chance.mjs';
import { act, look, of, paragraph, read, say } from './calls.mjs';

const PROPOSALS = 2_000;

/** Most change words, on some provisions many at once. */
function propose(meeting, proposal, at, base, kind = at % 10) {
  const { id, text } = chance(3) ? one(meeting.provisions) : meeting.provisions[chance(20)], space = text.indexOf(' ', chance(text.length / 2)), reason = sentence(10);
  const parts = kind < 7 ? [{ kind: 'MOD', provision: id, edit: [space, ` ${word()}`, -Math.min(5, text.length - space)], reason: at % 2 ? reason : undefined }]
    : kind === 7 ? [{ kind: 'ADD', provision: `${proposal}-new`, after: id, form: paragraph, text: sentence(30) }]
    : [{ kind: kind === 8 ? 'SUP' : 'NOC', provision: id, reason }];
  const source = at % 2 ? { kind: 'FLOOR' } : { kind: 'DOCUMENT', document: one(meeting.documents) };
  return { proposal, source, sponsors: [delegation(at), delegation(at + 1), delegation(at + 2)], base, parts };
}
export const proposing = (meeting, proposal, by, kind, base = meeting.position()) => say(`${of(meeting)}/proposals`, propose(meeting, proposal, by, base, kind), delegate(by));
/** Something about a proposal that was just made; one that adds text reads the same until somebody edits it. */
const afterwards = (kind, what, how, parts) => ({ name: kind, tell: meeting => {
  const proposal = fresh(meeting), by = anybody();
  return [proposing(meeting, proposal, by, parts), () => act(kind, `${of(meeting)}/proposals/${proposal}/${what}`, ...how(meeting, by, proposal))];
} });

export const content = (meeting, position) => [['proposals', many(PROPOSALS, at => proposing(meeting, `proposal-${at}`, at, undefined, position))]];
export const proposals = many(PROPOSALS, at => `proposal-${at}`);

export const stories = [
  { name: 'proposals', tell: meeting => {
    const proposal = fresh(meeting), by = anybody(), at = `${of(meeting)}/proposals/${proposal}`, other = delegate(by + 10);
    return [
      { kind: 'propose', ...proposing(meeting, proposal, by, 7) },
      () => act('edit proposal', `${at}/edit`, { provision: `${proposal}-new`, base: meeting.position(), edit: ['Also '], id: fresh(meeting) }, delegate(by)),
      act('join as sponsor', `${at}/join`, undefined, other),
      act('leave proposal', `${at}/leave`, undefined, other),
      act('say that it costs something', `${at}/expenditure`, { what: sentence(8) }, delegate(by)),
      act('say that it costs nothing', `${at}/expenditure/retract`, { reason: sentence(4) }, delegate(by)),
      act('withdraw proposal', `${at}/withdraw`, undefined, delegate(by)),
    ];
  } },
  { name: 'sponsors', tell: meeting => {
    const at = `${of(meeting)}/proposals/${one(meeting.proposals)}`, by = delegate(anybody());
    return [say(`${at}/leave`, undefined, by), act('join one of many', `${at}/join`, undefined, by)];
  } },
  afterwards('revise proposal', 'revise', (meeting, by, proposal) => [(({ base, parts }) => ({ base, parts }))(propose(meeting, proposal, by, meeting.position())), delegate(by)]),
  afterwards('defer proposal', 'defer', () => [{}, CHAIR]),
  afterwards('reject proposal', 'reject', () => [{}, CHAIR]),
  afterwards('accept proposal', 'accept', (meeting, _, proposal) => [{ seen: meeting.position(), id: `${proposal}-a` }, CHAIR], 0), // a change of words: all provisions stay
  { name: 'merger', tell: meeting => {
    const [one, two, merged] = many(3, () => fresh(meeting)), by = anybody();
    return [proposing(meeting, one, by, 7), () => proposing(meeting, two, by, 7), () => act('merge proposals', `${of(meeting)}/proposals/merge`, { proposal: merged, from: [one, two], base: meeting.position() }, delegate(by))];
  } },
  { name: 'everywhere', tell: meeting => {
    const proposal = fresh(meeting), by = anybody(), at = `${of(meeting)}/proposals/${proposal}`, seen = ({ position, places }) => ({ seen: position, places: places.slice(0, 20).map(({ provision, offset }) => ({ provision, offset })) });
    return [
      act('propose everywhere', `${of(meeting)}/proposals/everywhere`, { proposal, source: { kind: 'FLOOR' }, sponsors: [delegation(by)], change: { kind: 'REPLACE_TERM', term: word(), by: 'information society' } }, delegate(by)),
      read('places of a change everywhere', `${at}/places`, delegate(by)),
      told => act('leave places out', `${at}/places/leave-out`, { ...seen(told), reason: sentence(4) }, delegate(by)),
      look(`${at}/places`),
      told => act('take places in again', `${at}/places/take-in`, seen(told), delegate(by)),
      look(`${at}/places`),
      told => act('accept 20 places', `${at}/places/accept`, { ...seen(told), id: `${proposal}-a` }, CHAIR),
      ({ events }) => act('reverse an acceptance', `${at}/reverse`, { accepted: events[0].position, reason: sentence(4), id: `${proposal}-b` }, CHAIR),
      say(`${at}/withdraw`, undefined, delegate(by)),
    ];
  } },
];

export const pages = [
  meeting => read('proposals', `${of(meeting)}/proposals?from=${chance(38) * 50}`, delegate(anybody())),
  meeting => read('open proposals, 200', `${of(meeting)}/proposals?open=true&limit=200`, delegate(anybody())),
  meeting => read('proposals for a provision', `${of(meeting)}/proposals?limit=200&provision=${one(meeting.provisions).id}`, delegate(anybody())),
  meeting => read('one proposal', `${of(meeting)}/proposals/${one(meeting.proposals)}`, delegate(anybody())),
];
