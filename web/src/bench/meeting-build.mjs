// Builds the large meeting through the public HTTP interface.
import http from 'node:http';
import * as travaux from './travaux.mjs';

export const SECRETARIAT = 0, CHAIR = 1, DELEGATIONS = 193; // the first delegate is the person behind the chair
const DOCUMENTS = 60, PROVISIONS = 400, PROPOSALS = 2_000, SETS = 300, POSITIONS = 20_000, BRACKETS = 100, RULINGS = 100, ACTIONS = 200, ITEMS = 25;
const WORDS = ('access affordable agenda agreed areas bridging broadband capacity challenges climate collaboration communities connectivity cooperation '
  + 'countries data delivery development digital economies emergency enabling environment equipment evidence gender goals inclusive infrastructure innovation '
  + 'knowledge literacy markets members monitoring networks objectives operators partnership policies priorities programmes progress quality radio '
  + 'regional regulatory resilience resources rural sectors services skills spectrum standards strategic sustainable targets technical trust universal').split(' ');
const STANCES = ['SUPPORTS', 'SUPPORTS', 'SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'RESERVES', 'OBJECTS', 'NEEDS_MORE_TIME'];

let seed = 20241104;
/** The same every time. */
export const chance = below => { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return Math.floor(seed / 0x80000000 * below); };
export const one = all => all[chance(all.length)];
export const sentence = words => { const said = Array.from({ length: words }, () => one(WORDS)).join(' '); return said[0].toUpperCase() + said.slice(1) + '.'; };
export const stance = () => { const stance = one(STANCES); return { stance, reason: stance === 'SUPPORTS_WITH_CHANGES' || chance(3) === 0 ? sentence(12) : undefined }; };
/** A delegation by number, and who speaks for it. */
export const delegation = at => `D${2 + at % DELEGATIONS}`;
export const delegate = at => 2 + at % DELEGATIONS;

/** Calls as the persons whose tokens there are. */
export class Caller {
  constructor(base, tokens) { this.base = new URL(base); this.tokens = tokens; this.agent = new http.Agent({ keepAlive: true }); }
  call({ method = 'POST', path, body, as = SECRETARIAT }) {
    const data = body && JSON.stringify(body);
    const headers = { authorization: `Bearer ${this.tokens[as]}`, ...(data && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(data) }) };
    return new Promise((done, failed) => {
      const request = http.request({ host: this.base.hostname, port: this.base.port, agent: this.agent, method, path, headers }, answer => {
        const pieces = [];
        answer.on('data', piece => pieces.push(piece));
        answer.on('error', failed);
        answer.on('end', () => {
          const told = Buffer.concat(pieces);
          if (answer.statusCode < 400) done(told); else failed(new Error(`${method} ${path}: ${answer.statusCode} ${told.subarray(0, 300)}`));
        });
      });
      request.on('error', failed);
      request.end(data);
    });
  }
  /** All of these, some at once. */
  async all(calls, together = 16) {
    const left = calls[Symbol.iterator]();
    const began = performance.now();
    await Promise.all(Array.from({ length: together }, async () => { for (const call of left) await this.call(call); }));
    return performance.now() - began;
  }
}

export async function build(url, draft) {
  const caller = new Caller(travaux.http(url), await travaux.tokens(url)), told = [], meeting = 'plenary', about = `/api/instruments/${draft}`;
  const form = { kind: 'PARAGRAPH', level: 1, numbering: 'DECIMAL' };
  const step = async (what, calls, together) => { const ms = await caller.all(calls, together); told.push(`${calls.length} ${what} (${(calls.length / ms * 1000).toFixed(0)}/s)`); };

  await caller.call({ path: '/api/meetings', body: { meeting, body: travaux.BODY, title: 'Plenary', designation: 'PL-1', session: 'ORDINARY', venue: 'IN_ROOM', first: '2026-11-02', last: '2026-11-20' } });
  await caller.call({ path: '/api/instruments', body: { instrument: draft, body: travaux.BODY, title: 'Draft strategic plan', kind: 'plan', language: 'en' } });
  const provisions = Array.from({ length: PROVISIONS }, (_, at) => ({ id: `p${at}`, text: sentence(30 + chance(40)) }));
  await step('provisions', provisions.map(({ id, text }, at) => ({ path: `${about}/provisions`, body: { provision: id, after: at ? `p${at - 1}` : undefined, form, text } })), 1);
  const items = Array.from({ length: ITEMS }, (_, at) => `item-${at}`);
  await step('agenda items', items.map((item, at) => ({ path: `/api/meetings/${meeting}/agenda/items`, body: { item, title: sentence(5), after: at ? items[at - 1] : undefined } })), 1);
  const documents = Array.from({ length: DOCUMENTS }, (_, at) => `doc-${at}`);
  await step('documents', documents.map((document, at) => ({
    path: `/api/meetings/${meeting}/documents`, as: delegate(at),
    body: { document, kind: 'CONTRIBUTION', title: sentence(8), from: [delegation(at)], on: [{ instrument: draft, provisions: [one(provisions).id] }], wanted: ['en', 'fr'], present: ['en'] },
  })));
  await step('allocations', documents.map(document => ({ path: `/api/meetings/${meeting}/agenda/documents/${document}/allocate`, body: { items: [one(items)] } })));

  const { position } = JSON.parse(await caller.call({ method: 'GET', path: about }));
  const proposals = Array.from({ length: PROPOSALS }, (_, at) => `proposal-${at}`);
  await step('proposals', proposals.map((proposal, at) => ({ path: `${about}/proposals`, as: delegate(at), body: propose(proposal, at, position, provisions, documents) })));
  const sets = Array.from({ length: SETS }, (_, at) => ({ set: `set-${at}`, provision: provisions[at], options: ['current', 'other', 'third'].slice(0, 2 + at % 2) }));
  await step('option sets', sets.map(({ set, provision }, at) => ({ path: `${about}/option-sets`, as: delegate(at), body: { set, title: sentence(4), provisions: [provision.id], options: ['current', 'other'].map(option => offer(option, provision.id)) } })));
  await step('options', sets.filter(({ options }) => options.includes('third')).map(({ set, provision }, at) => ({ path: `${about}/option-sets/${set}/options`, as: delegate(at), body: offer('third', provision.id) })));
  const brackets = Array.from({ length: BRACKETS }, (_, at) => `bracket-${at}`);
  await step('brackets', brackets.map((bracket, at) => ({ path: `${about}/brackets`, as: delegate(at), body: { bracket, provision: provisions[at * 4].id, base: position, start: 10, end: 40 } })));
  const targets = [...proposals.map(proposal => ({ kind: 'proposal', proposal })), ...sets.flatMap(({ set, options }) => options.map(option => ({ kind: 'option', set, option }))), ...provisions.map(({ id }) => ({ kind: 'provision', provision: id }))];
  const seen = JSON.parse(await caller.call({ method: 'GET', path: about })).position;
  // Every delegation on every 32nd or so of them, so that none speaks to one twice.
  await step('positions', Array.from({ length: POSITIONS }, (_, at) => ({ path: `${about}/positions`, as: delegate(at), body: { target: targets[(at * 7 + Math.floor(at / DELEGATIONS)) % targets.length], ...stance(), seen } })), 64);
  await step('rulings', Array.from({ length: RULINGS }, (_, at) => ({ path: `${about}/rulings`, as: CHAIR, body: { ruling: `ruling-${at}`, targets: [{ kind: 'provision', provision: provisions[300 + at].id }], outcome: { kind: 'noted' } } })));
  await step('action items', Array.from({ length: ACTIONS }, (_, at) => ({ path: `/api/bodies/${travaux.BODY}/actions`, body: { action: `action-${at}`, what: sentence(10), owners: [{ kind: 'delegation', delegation: delegation(at) }], due: { kind: 'meeting', meeting }, meeting } })));
  return { draft, meeting, provisions, items, documents, proposals, sets, brackets, targets, told: told.join(', ') };
}

/** Most change words, on some provisions many at once. */
export function propose(proposal, at, base, provisions, documents, kind = at % 10) {
  const { id, text } = chance(3) ? one(provisions) : provisions[chance(20)], word = text.indexOf(' ', chance(text.length / 2)), reason = sentence(10);
  const parts = kind < 7 ? [{ kind: 'MOD', provision: id, edit: [word, ` ${one(WORDS)}`, -Math.min(5, text.length - word)], reason: at % 2 ? reason : undefined }]
    : kind === 7 ? [{ kind: 'ADD', provision: `${proposal}-new`, after: id, form: { kind: 'PARAGRAPH', level: 1, numbering: 'DECIMAL' }, text: sentence(30) }]
    : [{ kind: kind === 8 ? 'SUP' : 'NOC', provision: id, reason }];
  const source = at % 2 ? { kind: 'FLOOR' } : { kind: 'DOCUMENT', document: one(documents) };
  return { proposal, source, sponsors: [delegation(at), delegation(at + 1), delegation(at + 2)], base, parts };
}

export const offer = (option, provision, owners) => ({ option, title: sentence(3), owners, treatments: [option === 'current' ? { kind: 'keep', provision } : { kind: 'replace', provision, text: sentence(40) }] });
