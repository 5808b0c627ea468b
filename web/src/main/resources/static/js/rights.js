/** The bodies that the person belongs to and may read. */
export const readable = (me) => new Set(me.accreditations.filter(({ may }) => may?.includes("READ")).map(({ body }) => body));

/** What the person may do in a body, or in those that meet together, and in whose name: as the server tells it on signing in. */
export function rightsIn(me, bodies) {
  const held = me.accreditations.filter(({ body }) => [bodies].flat().includes(body));
  const of = (act) => held.filter(({ may }) => may?.includes(act)).map(({ delegation }) => delegation);
  return {
    may: (act) => of(act).length > 0,
    /** The delegations that the person acts for in this way. */
    delegations: (act) => [...new Set(of(act))],
    isSecretariat: held.some(({ role }) => role === "SECRETARIAT"),
    isChair: held.some(({ role }) => role === "CHAIR"),
  };
}

/** Whether the person is one of those whom something was given to. */
export function owns(rights, me, { kind, delegation, person }) {
  switch (kind) {
    case "delegation": return rights.delegations("CONTRIBUTE").includes(delegation);
    case "person": return rights.may("CONTRIBUTE") && person === me.person;
    case "secretariat": return rights.isSecretariat;
    case "chair": return rights.isChair;
    default: return false;
  }
}

/** Of what is past, nothing can be done. */
export const NONE = { may: () => false, delegations: () => [], isSecretariat: false, isChair: false };
