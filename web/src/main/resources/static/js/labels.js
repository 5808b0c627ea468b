import { AROUND } from "./labels-around.js";
import { BODIES } from "./labels-bodies.js";
import { KEPT } from "./labels-kept.js";
import { MEETING } from "./labels-meeting.js";
import { TONGUES } from "./labels-renderings.js";
import { ACTS_AROUND, RECORD } from "./labels-record.js";
import { REFERENCES } from "./labels-references.js";
import { TABLE } from "./labels-table.js";
import { TIMETABLE } from "./labels-timetable.js";
import { WORK } from "./labels-work.js";

/** What the page says. All in one place, so that it can be said in other languages. */
export const LABELS = {
  ...MEETING,
  ...TABLE,
  ...AROUND,
  ...BODIES,
  ...WORK,
  ...KEPT,
  ...TONGUES,
  ...TIMETABLE,
  ...RECORD,
  ...REFERENCES,
  actsAround: ACTS_AROUND,
  person: "Person",
  password: "Password",
  signIn: "Sign in",
  signOut: "Sign out",
  signInProvider: "Sign in with your organisation's account",
  signInHint: "Or open the one-time link that you were given.",
  instruments: "Instruments",
  noInstruments: "There is no instrument before your bodies yet.",
  noSuchTitle: "No title says that.",
  notAccredited: "You take part in no body yet. The secretariat of a body, or whoever administers Travaux, can accredit you there.",
  administersOnly: "You take part in no body yet. Found one below, or accredit yourself in one: its texts and meetings are shown here then.",
  open: "Open an instrument",
  openDo: "Open",
  title: "Title",
  kind: "Kind",
  language: "Language",
  body: "Body",
  id: "Name in its address (made by itself, if empty)",
  importText: "Text to begin with, such as a record or an earlier draft",
  file: "or a file",
  saved: "all saved",
  saving: "saving…",
  offline: "offline",
  offlineLong: "Offline. What you type is kept in this browser, and sent when the connection is back.",
  unsent: "unsent",
  frozen: "frozen",
  outline: "Outline",
  unfold: "Outline, agenda and what is open",
  textOf: "Text",
  provision: "Provision",
  choose: "Choose a provision to see what happened to it.",
  emptyText: "Nothing is written in this text yet.",
  history: "What happened to it",
  noHistory: "Nothing yet.",
  more: "Earlier",
  moreInstruments: "More",
  search: "Search by title",
  authors: "Who wrote what",
  authorsDo: "Show whose words these are",
  wholeDraft: "The whole draft",
  orders: "Place in the draft…",
  split: "Split at the caret",
  merge: "Join with the next",
  up: "Move up",
  down: "Move down",
  further: "Further in",
  out: "Further out",
  suppress: "Suppress",
  restore: "Restore",
  insert: "Insert below",
  insertOther: "Insert something else below…",
  insertDo: "Insert",
  beginText: "Begin the text…",
  numbering: "Number",
  numberings: {
    NONE: "none",
    DECIMAL: "1, 1.1, 1.1.1",
    CONTINUOUS: "1., 2., 3. throughout",
    LETTER: "a)",
    ROMAN: "i)",
    COUNTED: "1)",
    DASH: "–",
  },
  freeze: "Freeze",
  unfreeze: "Unfreeze",
  reason: "Reason",
  moment: "Moment",
  now: "now",
  backToNow: "Back to now",
  event: "event",
  compare: "Changes",
  since: { step: "in the step before", start: "since the beginning", now: "from there until now" },
  play: "Play",
  pause: "Pause",
  back: "All instruments",
  draft: "Draft",
  sinceLeft: (when) => `Since I left (${when})`,
  sinceShown: "Show in the text",
  sinceClosed: "Close the list",
  sinceNothing: "Nobody else did anything.",
  suppressed: "suppressed",
  here: "Here now",
  you: "you",
  understood: "Understood",
  insertedBy: "inserted by",
  deletedBy: "deleted by",
  nothingChanged: "nothing changed",
  changedBy: "changed by",
  keysReading: "↑ ↓ move",
  keys: "↑ ↓ move · Enter edits · Esc leaves · Alt+↑ ↓ edits the next · Ctrl+Z takes back what is yours",
  lost: "These words could not be taken:",
  logIsShorter: "The record here ends before what this page had already shown, so the text was read anew.",
  tooLong: "That is more than can be taken at once. Put it in piece by piece.",
  kinds: {
    TITLE: "Title",
    ANNEX: "Annex",
    HEADING: "Heading",
    PARAGRAPH: "Paragraph",
    PREAMBULAR: "Preambular paragraph",
    OPERATIVE: "Operative paragraph",
    LIST_ITEM: "List item",
    TABLE_ROW: "Table row",
    GLOSSARY_TERM: "Glossary term",
  },
  roles: {
    CHAIR: "chair",
    VICE_CHAIR: "vice-chair",
    SECRETARIAT: "secretariat",
    DELEGATE: "delegate",
    OBSERVER: "observer",
    AUDITOR: "auditor",
    ADMINISTRATOR: "administrator",
  },
  acts: {
    "provision-inserted": "inserted",
    "provision-moved": "moved",
    "provision-split": "split",
    "provisions-merged": "joined",
    "provision-suppressed": "suppressed",
    "provision-restored": "restored",
    "text-edited": "edited",
    "text-imported": "imported",
    "instrument-opened": "opened",
    "instrument-frozen": "frozen",
    "instrument-unfrozen": "unfrozen",
    "proposal-made": "proposed",
    "proposal-revised": "revised a proposal",
    "proposal-text-edited": "changed the words of a proposal",
    "proposal-joined": "joined a proposal",
    "proposal-left": "left a proposal",
    "proposal-withdrawn": "withdrew a proposal",
    "proposal-merged": "merged a proposal into another",
    "proposal-accepted": "accepted a proposal",
    "proposal-rejected": "rejected a proposal",
    "proposal-deferred": "deferred a proposal",
    "option-set-opened": "opened a choice",
    "option-added": "added an option",
    "option-text-edited": "edited an option",
    "option-withdrawn": "withdrew an option",
    "options-merged": "joined two options",
    "option-split": "split an option",
    "words-borrowed": "said where words come from",
    "borrowing-dropped": "dropped where words come from",
    "option-set-merged": "merged a choice with others",
    "option-set-split": "split a choice",
    "option-set-closed": "closed a choice",
    "option-set-reopened": "reopened a choice",
    "bracket-opened": "put brackets",
    "bracket-commented": "commented on brackets",
    "bracket-closed": "took brackets away",
    "position-taken": "took a position",
    "position-withdrawn": "took a position back",
    ruled: "ruled",
    "ruling-objected-to": "objected to a ruling",
    "ruling-reopened": "reopened a ruling",
    "rendering-opened": "opened a rendering",
    "provision-rendered": "rendered",
    "term-replaced": "replaced a term",
    "term-replacement-reversed": "took the replacement of a term back",
    "draft-published": "published the draft for comment",
    "comments-extended": "gave more time for comments",
    "channel-closed": "closed the comments",
    "comment-made": "commented",
    "comment-disposed": "dealt with a comment",
    "text-circulated": "put the text under silence",
    "silence-extended": "extended the silence",
    "silence-broken": "broke the silence",
    "adopted-by-silence": "adopted by silence",
    "timetable-proposed": "proposed a timetable",
    "step-rescheduled": "put off a step of the timetable",
    "step-done": "said when a step was done",
    "timetable-agreed": "agreed to a timetable",
    "outcomes-made-provisional": "made all outcomes provisional",
  },
};

/** The six languages, by their tags. */
export const LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"];

const LOCALE = "en-GB";
// Each takes as long to make as a hundred dates to tell.
const MOMENT = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeStyle: "short" });
const CLOCK = new Intl.DateTimeFormat(LOCALE, { timeStyle: "short" });
const DEADLINE = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
});
const DAYS = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeZone: "UTC" });
const LANGUAGE_NAMES = new Intl.DisplayNames(LOCALE, { type: "language" });

/** For people: 22 Nov 2026, 10:42. */
export const moment = (at) => MOMENT.format(new Date(at));

/** For people, as short as it is told on the same day: 10:42. */
export const lately = (at) => (new Date(at).toDateString() === new Date().toDateString() ? CLOCK : MOMENT).format(new Date(at));

/** A deadline, which people keep wherever they are: 22 Nov 2026, 10:42 UTC. */
export const untilWhen = (at) => DEADLINE.format(new Date(at));

/** In which time zone whoever is here writes and reads: `Europe/Zurich`. */
export const timeZone = () => DEADLINE.resolvedOptions().timeZone;

/** Days without an hour: 20–21 Jan 2022. */
export const days = ({ first, last }) => DAYS.formatRange(new Date(first), new Date(last));

/** A day: 20 Jan 2022. */
export const day = (at) => DAYS.format(new Date(at));

/** `English` for `en`. */
export const languageName = (tag) => LANGUAGE_NAMES.of(tag);
