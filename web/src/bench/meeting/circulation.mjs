// How the text is put before others: drafts for comment, timetables.
import { CHAIR, anybody, chance, day, delegate, fresh, many, moment, one, sentence } from './chance.mjs';
import { act, of, read, say } from './calls.mjs';

const ROUNDS = 3, COMMENTS = 1_500, TIMETABLES = 4, STEPS = 20, PHASES = ['PUBLISH', 'COMMENTS_UNTIL', 'EXPERT_MEETING', 'FINAL', 'FORUM', 'OTHER'];
const rounds = many(ROUNDS, at => `round-${at}`), timetables = many(TIMETABLES, at => `timetable-${at}`);
const publishing = (meeting, round, takesUp = []) => say(`${of(meeting)}/rounds`, { round, title: sentence(4), takesUp, channels: ['MEMBERS', 'PUBLIC'].map(channel => ({ channel, deadline: moment(10), late: 'ACCEPTED' })) });
const commenting = (meeting, round, comment) => say(`${of(meeting)}/rounds/${round}/comments`, { comment, channel: 'MEMBERS', provision: one(meeting.provisions).id, text: sentence(40) }, delegate(anybody()));
const fate = meeting => ({ disposition: 'TAKEN_IN_PART', reason: sentence(8), into: [one(meeting.provisions).id] });
const proposing = (meeting, timetable, insteadOf) => say(`${of(meeting)}/timetables`, { timetable, title: sentence(3), insteadOf, steps: many(STEPS, at => ({ step: `s${at}`, phase: one(PHASES), title: sentence(4), first: day(at - 10), last: day(at - 9) })) });

export const content = meeting => [
  ['drafts for comment', [rounds.map((round, at) => publishing(meeting, round, rounds.slice(0, at)))]],
  ['comments', many(COMMENTS, at => [commenting(meeting, rounds[at % ROUNDS], `comment-${at}`), ...at % 2 ? [say(`${of(meeting)}/rounds/${rounds[at % ROUNDS]}/comments/comment-${at}/dispose`, fate(meeting))] : []])],
  ['timetables', [timetables.map((timetable, at) => proposing(meeting, timetable, timetables[at - 1]))]],
];

export const stories = [
  { name: 'drafts for comment', tell: meeting => {
    const round = fresh(meeting), comment = fresh(meeting), at = `${of(meeting)}/rounds`, large = one(rounds);
    return [
      { kind: 'publish draft for comment', ...publishing(meeting, round, [large]) },
      act('extend comments', `${at}/${round}/extend`, { channel: 'MEMBERS', deadline: moment(20), reason: sentence(4) }),
      { kind: 'comment', ...commenting(meeting, large, comment) },
      act('dispose of comment', `${at}/${large}/comments/${comment}/dispose`, fate(meeting)),
      act('take down public comment', `${at}/${large}/comments`, { comment: fresh(meeting), channel: 'PUBLIC', contributor: sentence(2), text: sentence(40) }),
    ];
  } },
  { name: 'timetables', alone: true, tell: meeting => {
    const timetable = fresh(meeting), at = `${of(meeting)}/timetables/${timetable}`;
    return [
      { kind: 'propose timetable', ...proposing(meeting, timetable) },
      act('reschedule step', `${at}/steps/s15/reschedule`, { first: day(20), last: day(21 + chance(9)), reason: sentence(4) }),
      act('complete step', `${at}/steps/s0/complete`, { first: day(-10), last: day(-9) }),
      act('agree timetable', `${at}/agree`, undefined, CHAIR),
    ];
  } },
];

export const pages = [
  meeting => read('drafts for comment', `${of(meeting)}/rounds`, delegate(anybody())),
  meeting => read('one draft for comment', `${of(meeting)}/rounds/${one(rounds)}`, delegate(anybody())),
  meeting => read('timetables', `${of(meeting)}/timetables`, delegate(anybody())),
];
