/**
 * A meeting as the page has it: its days and deadlines, its documents, its agenda, what is to be done, what
 * was referred to whom, and what its body recommends, asks and tells others. Read anew whenever the
 * server says that something happened. Dispatches `changed`.
 */
import { designationOf, learn } from "./designations.js";
import { get } from "./http.js";
import { NOTHING_KEPT, readKept } from "./kept.js";
import { Lull } from "./lull.js";
import { rightsIn } from "./rights.js";
import { Soon } from "./soon.js";

const REST_MS = 1_000;
const AFTER_FAILURE_MS = 4_000;
const SOON_MS = 1_000;
const NO_TRANSLATIONS = { position: Infinity, translations: [] };
const NO_TASKS = { position: Infinity, actions: [] };

export class Meeting extends EventTarget {
  /** What the server tells of it; nothing until it was read. */
  record;
  documents = [];
  agenda;
  /** What stands in its list of things to be done, and what was agreed in it for later: `[{carried, action}]`. */
  actions = [];
  /** What was declared to come back to it: `[{carried, matter}]`. */
  matters = [];
  /** The consultations that are to report to it: `[{carried, consultation, subject, lead, over}]`. */
  reports = [];
  /** All that its body has somebody translate. */
  translations = [];
  /** All informal consultations of its body. */
  consultations = [];
  /** The bodies that hold it, by their titles, first the one that convened it. */
  bodies = [];
  /** What each of them recommends, asks the body above and tells others. */
  #kept = new Map();
  #own;
  #tellsTasks;
  #path;
  #position = -1;
  #translated = -1;
  #moment;
  #isWanted = true;
  #lull = new Lull();
  #soon = new Soon(() => this.#askAgain());

  /**
   * @param own the bodies that whoever reads it belongs to
   * @param tellsTasks whether what is to be done is told too, translations among it; it is not beside a draft
   */
  constructor(id, own, tellsTasks = true) {
    super();
    this.id = id;
    this.#own = own;
    this.#tellsTasks = tellsTasks;
    this.#path = `/api/meetings/${id}`;
  }

  get path() {
    return this.#path;
  }

  /** The log position up to which it is told. */
  get position() {
    return this.#position;
  }

  /** Of the bodies that hold it those for which it is read: to which whoever reads it belongs, first the one that convened it. */
  get readFor() {
    const all = this.bodies.map(({ body }) => body);
    const own = all.filter((body) => this.#own.has(body));
    return own.length ? own : all.slice(0, 1);
  }

  /** The first of them; nothing until it was read. */
  get body() {
    return this.readFor[0];
  }

  /** The same meeting as one of its bodies has it: what that one recommends, asks the body above and tells others. */
  as(body) {
    const { id, record, documents } = this;
    return { id, record, documents, body, kept: this.#kept.get(body) ?? NOTHING_KEPT, read: () => this.read() };
  }

  /** As the first of them has it. */
  get kept() {
    return this.as(this.body).kept;
  }

  /** Those of its bodies in which a person may do something: `[body, title]`. */
  inWhich(me, act) {
    return this.bodies.filter(({ body }) => rightsIn(me, body).may(act)).map(({ body, title }) => [body, title]);
  }

  /** How a meeting is called that is named by its id; words that name one stay as they are. */
  called(meeting) {
    return meeting === this.id && this.record ? this.record.designation : designationOf(meeting);
  }

  /** Reads it, and again after each news, until it is stopped. @throws what the first reading throws */
  async start() {
    await this.read();
    this.#listen();
  }

  stop() {
    this.#isWanted = false;
    this.#soon.stop();
  }

  /** Shows another moment: a log position, or nothing for now. */
  look(moment) {
    if (moment === this.#moment) return;
    this.#moment = moment;
    this.read().catch(() => this.#take({}, { documents: [] }, {}, { actions: [] }, [], new Map(), NO_TRANSLATIONS));
  }

  async read() {
    const moment = this.#moment;
    const at = moment === undefined ? "" : `?at=${moment}`;
    const listed = this.#tellsTasks ? get(`${this.#path}/actions${at}`) : NO_TASKS;
    const parts = await Promise.all([...["", "/documents", "/agenda"].map((part) => get(`${this.#path}${part}${at}`)), listed]);
    const { meeting, bodies } = parts[0];
    this.bodies = bodies;
    const more = [this.#agreed(meeting, parts.pop(), at), this.#referred(at), this.#keptOfEach(at), this.#asked(at)];
    parts.push(...(await Promise.all(more)));
    await learn(namedIn(parts[3], parts.at(-1).translations).filter((one) => one !== this.id));
    if (this.#isWanted && moment === this.#moment) this.#take(...parts);
  }

  /** Something of each body for which it is read, each of which says of which one. */
  async #ofEach(part, at) {
    const none = { position: Infinity, [part]: [] };
    const told = await Promise.all(this.readFor.map((body) =>
      get(`/api/bodies/${body}/${part}${at}`).catch(() => none).then((one) => ({ ...one, [part]: one[part].map((thing) => ({ ...thing, body })) }))));
    return { position: Math.min(...told.map(({ position }) => position)), [part]: told.flatMap((one) => one[part]) };
  }

  async #keptOfEach(at) {
    return new Map(await Promise.all(this.readFor.map(async (body) => [body, await readKept(body, at)])));
  }

  async #referred(at) {
    return (await this.#ofEach("consultations", at)).consultations;
  }

  #asked(at) {
    return this.#tellsTasks ? this.#ofEach("translations", at) : NO_TRANSLATIONS;
  }

  /** How far translations have come changes with what happens to a text, which is no news of the meeting. */
  hear(events) {
    this.#askSoon(this.#lull.after(events));
  }

  /** It hears of a text only what happens behind a position: how far translations had come by then has to be known. */
  heardBehind(position) {
    if (position > this.#translated) this.#askSoon();
  }

  #askSoon(soonMs = SOON_MS) {
    if (this.translations.length && this.#moment === undefined) this.#soon.in(soonMs);
  }

  async #askAgain() {
    this.#lull.read();
    const asked = await this.#asked("");
    if (!this.#isWanted || this.#moment !== undefined) return;
    this.#translate(asked);
    this.dispatchEvent(new CustomEvent("changed"));
  }

  /** What is to be done at the meeting, and what was agreed in it and is due elsewhere. */
  async #agreed({ meeting, designation }, listed, at) {
    if (!this.#tellsTasks) return listed;
    const { actions } = await this.#ofEach("actions", at);
    const bodies = new Map(actions.map(({ item, body }) => [item, body]));
    const known = new Set(listed.actions.map(({ action }) => action.item));
    const later = actions.filter(({ item, agreedIn }) => !known.has(item) && [meeting, designation].includes(agreedIn));
    const here = listed.actions.map(({ carried, action }) => ({ carried, action: { ...action, body: bodies.get(action.item) ?? this.body } }));
    return { ...listed, actions: [...here, ...later.map((action) => ({ carried: 0, action }))] };
  }

  #take(told, register, agenda, { position, actions, matters = [], consultations: reports = [] }, consultations, kept, translations) {
    this.record = told.meeting;
    this.bodies = told.bodies ?? [];
    this.documents = register.documents;
    this.agenda = agenda.agenda;
    this.actions = actions;
    this.matters = matters;
    this.reports = reports;
    this.consultations = consultations;
    this.#kept = kept;
    this.#translate(translations);
    if (this.#moment === undefined) this.#position = Math.min(told.position, register.position, agenda.position, position);
    this.dispatchEvent(new CustomEvent("changed"));
  }

  #translate({ position, translations }) {
    this.#translated = position;
    this.translations = translations;
  }

  async #listen() {
    while (this.#isWanted) {
      const began = performance.now();
      try {
        const { any } = await get(`${this.#path}/news?after=${this.#position}`);
        if (any && this.#isWanted) await this.read();
        else if (performance.now() - began < REST_MS) await pause(AFTER_FAILURE_MS);
      } catch {
        await pause(AFTER_FAILURE_MS);
      }
    }
  }
}

/** All meetings that things to be done, matters and translations name. */
const namedIn = ({ actions, matters = [] }, translations) => [
  ...actions.flatMap(({ action: { agreedIn, due } }) => [agreedIn, due?.meeting]),
  ...matters.map(({ matter }) => matter.agreedIn),
  ...translations.flatMap(({ agreedIn, due }) => [agreedIn, due.meeting]),
];

/** The last meeting that a body was convened to, as it is told beside a draft, read and listened to; nothing if there is none. */
export async function meetingOf(body) {
  const [latest] = await get(`/api/meetings?body=${body}`).catch(() => []);
  if (!latest) return undefined;
  const meeting = new Meeting(latest.meeting, new Set([body]), false);
  await meeting.start().catch(() => {});
  return meeting;
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The number of a document without what all of the meeting's have in common: `6(Rev.2)`. */
export const shortSymbol = (symbol, designation) =>
  symbol.startsWith(`${designation}/`) ? symbol.slice(designation.length + 1) : symbol;

/** The documents that bear on an instrument, not those that were withdrawn. */
export const documentsOn = (documents, instrument) =>
  documents.filter(({ on, withdrawn }) => !withdrawn && on.some((one) => one.instrument === instrument));
