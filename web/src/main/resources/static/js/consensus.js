/** Finds in what the server tells of a draft's consensus what concerns one provision. Pure. */
import { apply, minimumLength } from "./edit.js";

/** Whether two targets are the same thing, whatever else is told of them. */
export const isSame = (one, other) => keyOf(one) === keyOf(other);

const keyOf = ({ kind, provision, set, option, bracket, ruling, proposal }) =>
  [kind, provision, set, option, bracket, ruling, proposal].join(" ");

export const standingOf = (consensus, provision) =>
  consensus.provisions.find((one) => one.provision === provision);

/** What the body above has answered to what made a provision's state: `[{asks, answer}]`. */
export const answersTo = ({ rulings }, { answers }) =>
  rulings.flatMap(({ asked }) => asked).filter(({ answer }) => answer && answers.includes(answer.position));

/** The sets that are about a provision, those that are open first. */
export const setsAbout = (consensus, provision) =>
  consensus.sets
    .filter(({ provisions }) => provisions.includes(provision))
    .toSorted((one, other) => Number(other.open) - Number(one.open));

export const bracketsIn = (consensus, provision) =>
  consensus.brackets.filter(({ pieces }) => pieces.some((piece) => piece.provision === provision));

/** Where brackets stand, of each provision in which there are any: `[{provision, start, end, by}]`. */
export const spansOf = ({ brackets }) => Map.groupBy(
  brackets.flatMap(({ by, pieces }) => pieces.filter(({ start, end }) => start < end).map((piece) => ({ ...piece, by }))),
  ({ provision }) => provision);

export const positionsOn = (consensus, target) =>
  consensus.positions.filter((one) => isSame(one.target, target));

/** The rulings on a provision, on its options and proposals, and on the whole; the last one first. */
export function rulingsOn(consensus, provision, proposals) {
  const about = new Set(proposals.map(({ proposal }) => proposal));
  const sets = new Set(setsAbout(consensus, provision).map(({ set }) => set));
  const concerns = (target) =>
    target.kind === "instrument" || target.provision === provision || sets.has(target.set) || about.has(target.proposal);
  return consensus.rulings.filter(({ event }) => event.targets.some(concerns)).toReversed();
}

/** What a person may speak to or rule on at a provision: `[{target, set, option, bracket, proposal}]`. */
export function targetsAt(consensus, provision, proposals) {
  const sets = setsAbout(consensus, provision).filter(({ open }) => open);
  return [
    { target: { kind: "provision", provision } },
    ...sets.flatMap((set) => [
      { target: { kind: "option-set", set: set.set }, set },
      ...set.options.map((option) =>
        ({ target: { kind: "option", set: set.set, option: option.option }, set, option })),
    ]),
    ...bracketsIn(consensus, provision).map((bracket) =>
      ({ target: { kind: "bracket", bracket: bracket.bracket }, bracket })),
    ...proposals.filter(({ state }) => state === "PENDING" || state === "DEFERRED").map((proposal) =>
      ({ target: { kind: "proposal", proposal: proposal.proposal }, proposal })),
    { target: { kind: "instrument" } },
  ];
}

/** What made a provision's state, if it is told: `{ruling}`, `{set}`, `{bracket}` or `{provisional}`. */
export function causeOf(consensus, position) {
  const ruling = consensus.rulings.find(({ event }) => event.position === position);
  const set = consensus.sets.find((one) => one.position === position);
  const bracket = consensus.brackets.find((one) => one.position === position);
  const provisional = consensus.provisional.find((one) => one.position === position);
  return { ruling, set, bracket, provisional };
}

/** How many of each stance there are, and how many of all on earlier text. */
export function tally(positions) {
  const counts = { SUPPORTS: 0, SUPPORTS_WITH_CHANGES: 0, RESERVES: 0, OBJECTS: 0, NEEDS_MORE_TIME: 0 };
  for (const { stance } of positions) counts[stance]++;
  return { counts, earlier: positions.filter(({ onEarlierText }) => onEarlierText).length };
}

/** All of it as it is once somebody changed the text of an option. */
export function optionEdited(consensus, { position, set, option, provision, edit }) {
  if (position <= consensus.position) return consensus;
  const treated = (one) => (one.provision === provision && one.text?.length >= minimumLength(edit)
    ? { ...one, text: apply(edit, one.text) } : one);
  const within = (one) => (one.option === option ? { ...one, treatments: one.treatments.map(treated) } : one);
  return { ...consensus, sets: consensus.sets.map((one) => (one.set === set ? { ...one, options: one.options.map(within) } : one)) };
}
