/** What those parts of the page work with that tell of a provision and let people act on it. */
import { groupsOf } from "./kept.js";
import { documentsOn } from "./meeting.js";
import { NONE, rightsIn } from "./rights.js";

/** What the person may do in the draft that is shown; of what is past, nothing. */
export const rightsOf = ({ then, me, session }) => (then ? NONE : rightsIn(me, session.draft.body));

/** `view` is the draft as it is shown. */
export function deskOf(view) {
  const { me, table, meeting, instrument, then, session, session: { draft } } = view;
  const documents = documentsOn(meeting?.documents ?? [], instrument);
  const provisions = then ? new Map(then.provisions.map((one) => [one.id, one])) : inOrder(draft);
  return {
    instrument, draft, session, table, meeting, documents,
    rights: rightsOf(view),
    /** For whom the person speaks beside the own delegation, as a meeting knows it. */
    groups: meeting ? groupsOf(meeting.kept, me, draft.body) : [],
    get seen() { return draft.seen; },
    path: `/api/instruments/${instrument}`,
    /** How the documents are numbered, by their ids. */
    symbols: new Map(documents.map(({ document, symbol }) => [document, symbol])),
    /** A provision as it stands at the moment that is shown. */
    shown: (id) => (then ? then.provisions.find((one) => one.id === id) : draft.provisions.get(id)),
    /** All provisions at that moment, by their ids, in their order. */
    provisions,
    /** What the text begins with. */
    first: provisions.keys().next().value,
    stir: () => table.stir(),
  };
}

const inOrder = ({ order, provisions }) =>
  new Map(order.filter((id) => provisions.has(id)).map((id) => [id, provisions.get(id)]));
