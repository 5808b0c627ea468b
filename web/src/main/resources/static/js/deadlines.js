/** All that is due about a meeting, as one list. Pure. */
import { isOpenTask, isUnderWay } from "./awaited.js";
import { awaitedIn, deadlineOf } from "./rounds.js";
import { ahead, planned } from "./timetables.js";

const HOLDING = new Set(["AGREED", "CONTESTED"]);

/**
 * @param meeting with its record, actions and consultations as the page has them
 * @param translations those that are told there
 * @param texts `[{instrument, title, table}]`
 * @param now the log's, as an instant
 * @returns `[{kind, what, text, at, day, isPast, to}]`, soonest first: `at` is an instant or else `day` a day, or neither where only the
 *   server knows; `to` is where it is told, `{instrument}` or, on the page of the meeting, `{selector}`
 */
export function deadlinesOf({ record, actions, consultations }, translations, texts, now) {
  const all = [...ofDocuments(record), ...consultations.flatMap(ofConsultation), ...actions.flatMap(ofAction), ...translations.flatMap(ofTranslation), ...texts.flatMap(ofText)];
  return all
    .map((one) => ({ ...one, isPast: one.isPast ?? (one.at ? Date.parse(one.at) < Date.parse(now) : one.day < now.slice(0, 10)) }))
    .toSorted((one, other) => when(one) - when(other));
}

/** Of a day, that it is over. */
const when = ({ at, day }) => (at ? Date.parse(at) : day ? Date.parse(`${day}T23:59:59Z`) : 0);

function ofDocuments({ documentDeadlines, closed }) {
  const due = documentDeadlines.at(-1);
  return due && !closed ? [{ kind: "documents", at: due.deadline, to: { selector: "travaux-dates" } }] : [];
}

function ofConsultation(one) {
  const { consultation, subject, deadline } = one;
  return isUnderWay(one) && deadline ? [{ kind: "consultation", what: subject, at: deadline, to: { selector: `[data-consultation="${consultation}"]` } }] : [];
}

function ofAction({ action: { item, state, what, due } }) {
  return state === "OPEN" && due?.kind === "day" ? [{ kind: "action", what, day: due.day, to: { selector: `[data-action="${item}"]` } }] : [];
}

function ofTranslation(one) {
  const { task, language, instrument, document, dueOn, overdue } = one;
  return isOpenTask(one) && (dueOn || overdue)
    ? [{ kind: "translation", language, text: instrument, paper: document?.document, day: dueOn, isPast: overdue, to: { selector: `[data-translation="${task}"]` } }] : [];
}

function ofText({ instrument, table: { around } }) {
  const rounds = awaitedIn(around.rounds).map(({ round, awaited }) => ({
    kind: "comments", what: round.title, channel: awaited.channel, at: deadlineOf(awaited), to: { selector: `[data-round="${round.round}"]` } }));
  const silences = around.silences.filter(({ state }) => state === "OPEN").map(({ subject, deadlines }) => ({
    kind: "silence", what: subject, at: deadlines.at(-1).deadline, to: { instrument } }));
  const steps = around.timetables.filter(({ state }) => HOLDING.has(state)).flatMap((timetable) => ahead(timetable).map((step) => ({
    kind: "step", what: step.title, day: planned(step).last, to: { selector: `[data-timetables="${instrument}"] [data-step="${step.step}"]` } })));
  return [...rounds, ...silences, ...steps].map((one) => ({ ...one, text: instrument }));
}
