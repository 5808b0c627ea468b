// Adapter of the load harness: Travaux over its own protocol, `travaux.v1`, with real persons and tokens.
// Started by the harness, the server runs from the built jar (see server()); one that is running already is
// named with --url=ws://127.0.0.1:PORT/live, and TRAVAUX_LINK holds its one-time administrator link.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.resolve('.') + '/'); // the harness brings the packages
const WebSocket = require('ws');
const WORK = process.env.BENCH_WORK || path.resolve('.');
const HOME = path.resolve(import.meta.dirname, '../../..');
const PERSONS = 200, PORT = Number(process.env.TRAVAUX_PORT || 29603);
export const BODY = 'bench';

let state = path.join(WORK, 'data', 'travaux'); // of the server that was asked for last
let known;
const tokensFile = () => path.join(state, 'tokens.json'), consoleFile = () => path.join(state, 'console.log');

export const name = 'travaux', ackMode = 'server';

/** A server of this checkout: TRAVAUX_MONGODB_URI for a log there, otherwise the embedded one. */
export async function server({ fresh, name = 'travaux', uri = process.env.TRAVAUX_MONGODB_URI || '' } = {}) {
  const folder = path.join(WORK, 'data', name), database = `${name.replaceAll('-', '_')}_bench`;
  if (fresh || folder !== state) known = undefined;
  state = folder;
  if (fresh) {
    fs.rmSync(state, { recursive: true, force: true });
    if (uri) {
      const { MongoClient } = require('mongodb');
      const client = await new MongoClient(uri).connect();
      await client.db(database).dropDatabase();
      await client.close();
    }
  }
  fs.mkdirSync(state, { recursive: true });
  const jar = fs.readdirSync(path.join(HOME, 'web/target')).find(file => /^web-.*\.jar$/.test(file) && !/tests|plain/.test(file));
  const java = process.env.TRAVAUX_JAVA || 'java';
  const command = `exec ${java} ${process.env.TRAVAUX_JAVA_OPTIONS || ''} -jar ${path.join(HOME, 'web/target', jar)} > >(tee ${consoleFile()}) 2>&1`;
  return {
    cmd: 'bash', argv: ['-c', command], url: `ws://127.0.0.1:${PORT}/live`,
    readyUrl: `http://127.0.0.1:${PORT}/actuator/health`,
    env: {
      SERVER_PORT: PORT, TRAVAUX_DATA: path.join(state, 'log'), TRAVAUX_DEMONSTRATION: 'false',
      TRAVAUX_MONGODB_URI: uri, TRAVAUX_MONGODB_DATABASE: database,
      // One person is one bound on the rate; a closed loop is faster than any hand.
      TRAVAUX_LIVE_MESSAGESPERSECOND: 1000000, TRAVAUX_LIVE_MESSAGEBURST: 1000000, TRAVAUX_LIVE_CONNECTIONSPERPERSON: 1000,
    },
  };
}

export const http = url => url.replace(/^ws/, 'http').replace(/\/live$/, '');

/** Somebody with a browser: cookies, and the token against forged requests. */
class Visitor {
  constructor(base) { this.base = base; this.cookies = {}; }
  async send(method, at, body, type = 'application/json') {
    const headers = { cookie: Object.entries(this.cookies).map(([k, v]) => `${k}=${v}`).join('; ') };
    if (this.cookies['XSRF-TOKEN']) headers['X-XSRF-TOKEN'] = this.cookies['XSRF-TOKEN'];
    if (body) headers['content-type'] = type;
    const answer = await fetch(this.base + at, { method, headers, redirect: 'manual', body: body && (type === 'application/json' ? JSON.stringify(body) : body) });
    for (const line of answer.headers.getSetCookie()) { const [pair] = line.split(';'); const i = pair.indexOf('='); this.cookies[pair.slice(0, i)] = pair.slice(i + 1); }
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`${method} ${at}: ${answer.status} ${text.slice(0, 300)}`);
    return text;
  }
  /** Opens a one-time link and presses the button. */
  async use(link, fields = {}) {
    const at = new URL(link).pathname, page = await this.send('GET', at);
    const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g)].map(([, k, v]) => [k, v]);
    await this.send('POST', at, new URLSearchParams([...hidden, ...Object.entries(fields)]).toString(), 'application/x-www-form-urlencoded');
    return this;
  }
  async token() { return JSON.parse(await this.send('POST', '/api/identity/tokens', { label: 'bench', days: 1 })).token; }
}

/** Tokens of the persons who type: made once, with the administrator's link. */
export const tokens = url => (known ||= provide(url)); // one promise, however many documents are made at once

async function provide(url) {
  if (fs.existsSync(tokensFile())) return JSON.parse(fs.readFileSync(tokensFile()));
  const base = http(url);
  const link = process.env.TRAVAUX_LINK || fs.readFileSync(consoleFile(), 'utf8').match(/http:\/\/\S+\/sign-in\/\S+/)[0];
  const administrator = await new Visitor(base).use(link, { person: 'bench-admin', name: 'Bench', password: crypto.randomUUID() });
  await administrator.send('GET', '/api/identity/me');
  await administrator.send('POST', '/api/identity/bodies', { body: BODY, title: 'Bench' });
  const all = [];
  for (let i = 0; i < PERSONS; i++) {
    const person = `writer-${i}`;
    await administrator.send('POST', '/api/identity/persons', { person, name: person });
    await administrator.send('POST', `/api/identity/bodies/${BODY}/accreditations`, { person, delegation: `D${i}`, role: ['SECRETARIAT', 'CHAIR'][i] ?? 'DELEGATE' });
    const { path: own } = JSON.parse(await administrator.send('POST', `/api/identity/persons/${person}/link`, {}));
    const visitor = await new Visitor(base).use(base + own);
    await visitor.send('GET', '/api/identity/me');
    all.push(await visitor.token());
  }
  await administrator.send('PUT', '/api/identity/administrators/writer-0'); // for whoever goes on by token
  fs.mkdirSync(state, { recursive: true });
  fs.writeFileSync(tokensFile(), JSON.stringify(all));
  return all;
}

async function call(url, at, body, token) {
  const answer = await fetch(http(url) + at, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${at}: ${answer.status} ${await answer.text()}`);
}

export async function createDoc(url, doc, text) {
  const [secretariat] = await tokens(url);
  await call(url, '/api/instruments', { instrument: doc, body: BODY, title: doc, kind: 'resolution', language: 'en' }, secretariat);
  await call(url, `/api/instruments/${doc}/provisions`, { provision: 'p1', form: { kind: 'PARAGRAPH', level: 1, numbering: 'NONE' }, text }, secretariat);
}

function line(url, token) {
  return new Promise((done, failed) => {
    const socket = new WebSocket(url, 'travaux.v1', { perMessageDeflate: false, headers: { authorization: `Bearer ${token}` } });
    socket.on('error', failed);
    socket.on('open', () => { socket._socket.setNoDelay(true); done(socket); });
  });
}

const writing = new Map(); // whose edit, under its id, for all clients of this process
let turn = 0, lastFrame, lastParsed; // receivers in this process get identical bytes: parsed once
function parsed(data) {
  if (lastFrame?.equals(data)) return lastParsed;
  lastParsed = JSON.parse(data);
  for (const event of lastParsed.events ?? []) if (event.id) event.writer = writing.get(event.id)?.client;
  lastFrame = data;
  return lastParsed;
}

function settled(id) {
  const waiting = writing.get(id);
  writing.delete(id);
  return waiting;
}

export async function connect(url, doc) {
  const all = await tokens(url), socket = await line(url, all[turn++ % all.length]);
  const mine = Math.random().toString(36).slice(2, 8) + '-';
  let count = 0, position = -1, remote = () => {};
  const client = {
    safeLen: 0,
    insert: (at, text) => client.edit(at ? [at, text] : [text]),
    /** The last log position that it was told of. */
    get position() { return position; },
    /** Over the text as it was last told. */
    edit(operations, provision = 'p1') {
      const id = mine + ++count;
      const acknowledged = new Promise((done, failed) => writing.set(id, { client, done, failed }));
      acknowledged.id = id;
      socket.send(JSON.stringify({ type: 'edit', draft: doc, provision, id, base: position, edit: operations }));
      return acknowledged;
    },
    onRemote(told) { remote = told; },
    close() { socket.terminate(); },
  };
  await new Promise((done, failed) => {
    socket.on('message', data => {
      const message = parsed(data);
      if (message.type === 'events') {
        position = message.to;
        for (const event of message.events) {
          if (!event.id) continue;
          if (event.writer === client) settled(event.id)?.done(); else remote(event.id);
        }
      } else if (message.type === 'ack') {
        settled(message.id)?.done();
      } else if (message.type === 'joined') {
        position = message.position;
        client.safeLen = message.provisions[0].text.length;
        done();
      } else if (message.type === 'error') {
        const fault = new Error(`${message.code} ${message.message}`), waiting = settled(message.id);
        if (waiting) waiting.failed(fault); else failed(fault);
      }
    });
    socket.send(JSON.stringify({ type: 'join', draft: doc }));
  });
  return client;
}

/** Until the whole text is there, as a client of the protocol sees it. */
export async function openText(url, doc) {
  const [token] = await tokens(url);
  const began = performance.now();
  const socket = new WebSocket(url, 'travaux.v1', { perMessageDeflate: false, headers: { authorization: `Bearer ${token}` } });
  const text = await new Promise((done, failed) => {
    socket.on('error', failed);
    socket.on('open', () => socket.send(JSON.stringify({ type: 'join', draft: doc })));
    socket.on('message', data => { const message = JSON.parse(data); if (message.type === 'joined') done(message.provisions.map(one => one.text).join('\n')); });
  });
  const ms = performance.now() - began, bytes = socket._socket.bytesRead;
  socket.terminate();
  return { ms, bytes, text };
}
