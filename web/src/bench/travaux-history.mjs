// History of the load harness (w3w4): a long trace typed into one draft over the protocol, each edit an event of
// its own, by a server that runs as it always does; so checkpoints are written when it writes them.
import http from 'node:http';
import path from 'node:path';
import * as travaux from './travaux.mjs';

const { startServer, stopServer } = await import(path.resolve('lib/common.mjs')); // the harness runs in its own folder
const DOC = 'paper', TOGETHER_LIMIT = 400;

export const variants = process.env.TRAVAUX_MONGODB_URI ? ['mongodb', 'embedded'] : ['embedded'];

/** Ready when it says so, as its peers are. */
export async function server(variant, fresh = false) {
  const uri = variant === 'mongodb' ? process.env.TRAVAUX_MONGODB_URI : '';
  const { readyUrl, ...started } = await travaux.server({ fresh, name: `travaux-history-${variant}`, uri });
  return { ...started, ready: /Travaux is open at/ };
}

export async function load(variant, edits) {
  const { url, ...started } = await server(variant, true), running = await startServer(started);
  await travaux.createDoc(url, DOC, '');
  const writer = await travaux.connect(url, DOC);
  let typing = new Typing(0), length = 0, turns = 0, under = [];
  for (const edit of edits) {
    let operations = under.length < TOGETHER_LIMIT && typing.operations(edit);
    if (!operations) {
      await Promise.all(under);
      turns++;
      under = [];
      typing = new Typing(length);
      operations = typing.operations(edit);
    }
    under.push(writer.edit(operations));
    length += edit[2].length - edit[1];
  }
  await Promise.all(under);
  writer.close();
  await stopServer(running, 'SIGTERM');
  return { events: edits.length, turns };
}

export const open = url => travaux.openText(url, DOC);

export async function travel(url, variant, versions, edits) {
  const [token] = await travaux.tokens(url);
  const read = at => get(`${travaux.http(url)}/api/instruments/${DOC}${at}`, token);
  const before = (await read('')).position - edits.length; // the log has no gaps, and the trace is the last thing in it
  const told = [];
  for (const version of versions) {
    const began = performance.now(), draft = await read(`?at=${before + version}`);
    told.push({ ms: performance.now() - began, text: draft.provisions.map(one => one.text).join('\n') });
  }
  return told;
}

const agent = new http.Agent({ keepAlive: true });

/** The peers are asked in their own process, or send what they have as it is: so nothing is compressed here, nor any more told than asked for. */
const get = (address, token) => new Promise((resolve, reject) => {
  http.get(address, { agent, headers: { authorization: `Bearer ${token}` } }, answer => {
    const told = [];
    answer.on('data', bytes => told.push(bytes)).on('error', reject).on('end', () => {
      const text = Buffer.concat(told).toString();
      if (answer.statusCode === 200) resolve(JSON.parse(text));
      else reject(new Error(`${address}: ${answer.statusCode} ${text}`));
    });
  }).on('error', reject);
});

/**
 * What one author types before hearing of any of it. The server carries each edit over all that it accepted since
 * the edit's base, so every edit has to be told over the text as it was then. That is possible for as long as the author
 * neither deletes nor steps into what the base does not know of.
 */
class Typing {
  /** Pieces of the text as it is: of the base (from, to), or typed since (at, behind that unit of the base). */
  constructor(length) { this.pieces = [{ from: 0, to: length }]; }

  /** The edit over the base, or nothing if it cannot be told so. */
  operations([at, deleted, inserted]) {
    const first = this.cut(at), last = this.cut(at + deleted), going = this.pieces.slice(first, last);
    const place = this.place(first);
    if (going.some(isTyped) || (inserted && place === undefined)) return undefined;
    this.pieces.splice(first, going.length, ...(inserted ? [{ at: place, length: inserted.length }] : []));
    const told = [];
    let reached = 0;
    const keep = to => { if (to > reached) told.push(to - reached); reached = to; };
    if (inserted) { keep(place); told.push(inserted); }
    for (const { from, to } of going) { keep(from); told.push(from - to); reached = to; }
    return told;
  }

  /** Cuts the piece that the unit stands in, and tells which piece begins there. */
  cut(at) {
    let i = 0, begins = 0;
    for (; i < this.pieces.length; begins += length(this.pieces[i++])) {
      const piece = this.pieces[i], inside = at - begins;
      if (inside <= 0) return i;
      if (inside >= length(piece)) continue;
      this.pieces.splice(i, 1, ...(isTyped(piece)
        ? [{ at: piece.at, length: inside }, { at: piece.at, length: piece.length - inside }]
        : [{ from: piece.from, to: piece.from + inside }, { from: piece.from + inside, to: piece.to }]));
      return i + 1;
    }
    return i;
  }

  /** Where in the base one inserts to come to stand before the piece: behind all that was typed there before. */
  place(index) {
    const left = this.pieces[index - 1], right = this.pieces[index];
    const lowest = left ? (isTyped(left) ? left.at : left.to) : 0;
    return !right || lowest < right.at || lowest <= right.from ? lowest : undefined;
  }
}

const isTyped = piece => piece.at !== undefined;
const length = piece => (isTyped(piece) ? piece.length : piece.to - piece.from);
