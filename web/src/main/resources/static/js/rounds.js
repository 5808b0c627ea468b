/** Finds in what was published for comment what concerns one place. Pure. */

/** Until when comments are awaited on a channel. */
export const deadlineOf = ({ deadlines }) => deadlines.at(-1).deadline;

/** The comments on a provision, or with no provision those on the whole: `[{round, comment}]`, the last draft's first. */
export const commentsOn = (rounds, provision) =>
  rounds.toReversed().flatMap((round) =>
    round.comments.filter((one) => one.provision === provision).map((comment) => ({ round, comment })));

export const allComments = (rounds) =>
  rounds.toReversed().flatMap((round) => round.comments.map((comment) => ({ round, comment })));

/** Where comments are still taken, in time or late: `[{round, awaited}]`, the last draft first. */
export const taking = (rounds, channel) =>
  rounds.toReversed().flatMap((round) =>
    round.channels
      .filter((one) => one.channel === channel && (!one.closed || one.late === "ACCEPTED"))
      .map((awaited) => ({ round, awaited })));

/** The channels that are open, each with its draft. */
export const awaitedIn = (rounds) =>
  rounds.flatMap((round) => round.channels.filter(({ closed }) => !closed).map((awaited) => ({ round, awaited })));

/** How many comments nobody has said of what became of them. */
export const undisposed = ({ comments }) => comments.filter(({ dispositions }) => !dispositions.length).length;
