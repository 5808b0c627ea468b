/** What the person may do in a body, and in whose name: as the server tells it on signing in. */
export function rightsIn(me, body) {
  const held = me.accreditations.filter((one) => one.body === body);
  const of = (act) => held.filter(({ may }) => may?.includes(act)).map(({ delegation }) => delegation);
  return {
    may: (act) => of(act).length > 0,
    /** The delegations that the person acts for in this way. */
    delegations: (act) => [...new Set(of(act))],
    isSecretariat: held.some(({ role }) => role === "SECRETARIAT"),
  };
}

/** Of what is past, nothing can be done. */
export const NONE = { may: () => false, delegations: () => [], isSecretariat: false };
