/** What the page says. One place, so that it can be said in other languages. */
export const LABELS = {
  person: "Person", password: "Password", signIn: "Sign in", signOut: "Sign out",
  signInHint: "Or open the one-time link that you were given.",
  instruments: "Instruments", noInstruments: "There is no instrument before your bodies yet.",
  open: "Open an instrument", openDo: "Open", title: "Title", kind: "Kind", language: "Language", body: "Body", id: "Identifier",
  importText: "Import a text", source: "Name of the source", importDo: "Import", text: "Text",
  saved: "all saved", saving: "saving…", offline: "offline", unsent: "unsent",
  frozen: "frozen", outline: "Outline", textOf: "Text", provision: "Provision", choose: "Choose a provision to see what happened to it.",
  history: "What happened to it", noHistory: "Nothing yet.", more: "Earlier",
  edit: "Edit", close: "Done", split: "Split at the caret", merge: "Join with the next", up: "Move up", down: "Move down",
  suppress: "Suppress", restore: "Restore", insert: "Insert a paragraph below", freeze: "Freeze", unfreeze: "Unfreeze", reason: "Reason",
  moment: "Moment", now: "now", backToNow: "Back to now", event: "event", compare: "Show what changed",
  since: { step: "in the step before", start: "since the beginning", now: "from there until now" },
  play: "Play", pause: "Pause", back: "All instruments", suppressed: "suppressed", here: "Here now",
  keys: "Arrow keys move, Enter edits, Escape leaves.",
  lost: "These words could not be taken:",
  acts: {
    "provision-inserted": "inserted", "provision-moved": "moved", "provision-split": "split", "provisions-merged": "joined",
    "provision-suppressed": "suppressed", "provision-restored": "restored", "text-edited": "edited", "text-imported": "imported",
    "instrument-opened": "opened", "instrument-frozen": "frozen", "instrument-unfrozen": "unfrozen",
  },
};

/** For people: 22 Nov 2026, 10:42. */
export const moment = (at) => new Intl.DateTimeFormat(navigator.language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
