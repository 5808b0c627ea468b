/** Finds in the timetables of a text what is planned now and what two of them have in common. Pure. */

const DAY_MS = 86_400_000;

/** Those that hold or may still come to hold. */
export const standing = (timetables) => timetables.filter(({ state }) => state !== "SET_ASIDE");

/** The days that a step is planned for, after all that was put off. */
export const planned = ({ plans }) => plans.at(-1).days;

/** The steps that are still to come. */
export const ahead = ({ steps }) => steps.filter(({ done }) => !done);

/** How many days the other ones begin later; less than nothing, if earlier. */
export const later = (days, other) => Math.round((new Date(other.first) - new Date(days.first)) / DAY_MS);

/** The two to be read beside each other unless others are chosen: what holds, and what was proposed last. */
export function beside(timetables) {
  const open = standing(timetables);
  const first = open.find(({ state }) => state !== "PROPOSED") ?? open[0] ?? timetables.at(-1);
  const second = open.filter((one) => one !== first).at(-1);
  return [first, second];
}

const isSame = (step) => (other) =>
  other.step === step.step || (other.phase === step.phase && other.title === step.title);

/** The step of another timetable that this one stands for there: by its id, else by what it is called. */
function counterpart(step, steps, taken) {
  const free = steps.filter((one) => !taken.has(one));
  const found = free.find((other) => other.step === step.step) ?? free.find(isSame(step));
  if (found) taken.add(found);
  return found;
}

/** The steps of two timetables, or of one, row by row as they are planned: `[[step, other]]`. */
export function rows(one, other) {
  const taken = new Set();
  const own = one.steps.map((step) => [step, other && counterpart(step, other.steps, taken)]);
  const more = (other?.steps ?? []).filter((step) => !taken.has(step)).map((step) => [undefined, step]);
  const when = ([step, there]) => planned(step ?? there).first;
  return [...own, ...more].toSorted((a, b) => when(a).localeCompare(when(b)));
}

/** Rows by draft: each begins where one is published, and the end of it all stands for itself. */
export function stages(all) {
  const stages = [];
  for (const row of all) {
    const { phase } = row[0] ?? row[1];
    if (!stages.length || phase === "PUBLISH" || phase === "FINAL" || phase === "FORUM") stages.push([]);
    stages.at(-1).push(row);
  }
  return stages;
}
