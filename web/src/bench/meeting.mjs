// A large meeting: 193 delegations, 60 documents, 2,000 proposals, 300 option sets, 20,000 positions. Built through
// the public HTTP interface on a fresh server of the packaged jar; then fifty type into its one draft, an edit
// each about once a second, whatever is acknowledged, while each kind of command is given and each list read.
//   node meeting.mjs [embedded|mongodb]   all of it; or in steps: --step=build, --step=measure, --step=stop
//   --seconds=75, --typing=50, --pages=30 and --commands=36 a second, --only=PART of a kind's name
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const work = process.env.BENCH_WORK ||= path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'drafting-bench');
process.chdir(path.join(work, 'harness')); // which brings the packages
const travaux = await import('./travaux.mjs');
const { build, Caller } = await import('./meeting-build.mjs');
const { commands, pages } = await import('./meeting-acts.mjs');

const options = Object.fromEntries(process.argv.slice(2).filter(arg => arg.startsWith('--')).map(arg => arg.slice(2).split('=')));
const log = process.argv.slice(2).find(arg => !arg.startsWith('--')) || 'embedded';
const DRAFT = 'strategic-plan', SECONDS = Number(options.seconds || 75), WARM_MS = 10_000, LATE_MS = 60_000;
const uri = log === 'mongodb' ? process.env.TRAVAUX_MONGODB_URI || 'mongodb://127.0.0.1:29517/?replicaSet=rs0' : '';
const name = `travaux-meeting-${log}`, state = path.join(work, 'data', name), steps = options.step ? [options.step] : ['build', 'measure', 'stop'];
const keptFile = path.join(state, 'meeting.json');
const sleep = ms => new Promise(done => setTimeout(done, ms));

if (steps.includes('build')) {
  const { cmd, argv, url, readyUrl, env } = await travaux.server({ fresh: true, name, uri });
  const server = spawn(cmd, argv, { env: { ...process.env, ...env }, detached: true, stdio: 'ignore' });
  server.unref();
  fs.writeFileSync(path.join(state, 'pid'), String(server.pid));
  for (let i = 0; ; i++) {
    await sleep(200);
    if (i > 300 || server.exitCode !== null) throw new Error('the server does not come up');
    if ((await fetch(readyUrl).catch(() => ({ status: 599 }))).status < 500) break;
  }
  const began = performance.now(), meeting = await build(url, DRAFT);
  fs.writeFileSync(keptFile, JSON.stringify(meeting));
  console.log(`built in ${((performance.now() - began) / 1000).toFixed(1)} s: ${meeting.told}`);
}
if (steps.includes('measure')) await measure();
if (steps.includes('stop')) {
  const pid = Number(fs.readFileSync(path.join(state, 'pid')));
  process.kill(pid, 'SIGTERM');
  for (let i = 0; i < 100 && fs.existsSync(`/proc/${pid}`); i++) await sleep(100);
  if (fs.existsSync(`/proc/${pid}`)) process.kill(pid, 'SIGKILL');
}
process.exit(0);

async function measure() {
  const { url } = await travaux.server({ name, uri }), meeting = JSON.parse(fs.readFileSync(keptFile));
  const caller = new Caller(travaux.http(url), await travaux.tokens(url)), took = new Map(), failed = new Map();
  const writers = await Promise.all(Array.from({ length: Number(options.typing || 50) }, () => travaux.connect(url, DRAFT)));
  // Another meeting than the last time, for all that is made here has to be new.
  const now = { ...meeting, run: Date.now().toString(36), position: () => Math.max(told, ...writers.map(writer => writer.position)) };
  const add = (kind, due, bytes) => { if (due < counted) return; const ms = performance.now() - due, all = took.get(kind) ?? { ms: [], bytes: 0 }; took.set(kind, all); all.ms.push(ms); all.bytes = Math.max(all.bytes, bytes); };
  const fail = (kind, fault) => failed.set(kind, [...failed.get(kind) ?? [], fault.message]);
  const wanted = all => all.filter(({ kind }) => kind.includes(options.only || ''));
  const counted = performance.now() + WARM_MS; // what was never done before takes longer, once
  let until = counted + SECONDS * 1000, told = -1;
  const under = [];

  /** Gives one after the other, at chance moments, and never waits for what it gave; a wait counts from when it was due. */
  async function give(perSecond, next) {
    for (let due = performance.now(); due < until; due += -Math.log(1 - Math.random()) * 1000 / perSecond) {
      const wait = due - performance.now();
      if (wait > 0) await sleep(wait);
      const given = next(due);
      under.push(given);
      given.finally(() => under.splice(under.indexOf(given), 1));
    }
  }
  const one = async (due, { kind, of }) => {
    try {
      for (const next of [of(now)].flat()) {
        const call = typeof next === 'function' ? next() : next, answer = await caller.call(call);
        if (!call.first) add(kind, due, answer.length);
        told = Math.max(told, Number(/^{"position":(\d+)/.exec(answer.subarray(0, 40))?.[1] ?? -1));
        due = performance.now();
      }
    } catch (fault) { fail(kind, fault); }
  };
  const turns = all => { let i = 0; return due => { const next = all[i++ % all.length]; return Object.assign(one(due, next), { kind: next.kind }); }; };
  const type = writer => async due => {
    const at = meeting.provisions[Math.floor(Math.random() * meeting.provisions.length)], word = 'abcde'.slice(0, 1 + Math.floor(Math.random() * 5));
    await writer.edit([1 + Math.floor(Math.random() * (at.text.length / 2)), word], at.id).then(() => add('edit over WebSocket', due, 0), fault => fail('edit over WebSocket', fault));
  };
  const measured = [
    ...writers.map(writer => give(1, type(writer))),
    ...[[wanted(commands), options.commands || 36], [wanted(pages), options.pages || 30]].filter(([all]) => all.length).map(([all, rate]) => give(Number(rate), turns(all))),
  ];
  await Promise.all(measured);
  for (until += LATE_MS; under.length && performance.now() < until;) await sleep(50);
  writers.forEach(writer => writer.close());
  await print(took, failed, under.map(({ kind = 'edit over WebSocket' }) => kind));
}

async function print(took, failed, under) {
  const at = (all, p) => { const sorted = all.toSorted((a, b) => a - b); return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)]; };
  const row = cells => console.log(`| ${cells.join(' | ')} |`);
  for (const [title, limit, kinds] of [['command', 50, ['edit over WebSocket', ...commands.map(({ kind }) => kind)]], ['page', 100, pages.map(({ kind }) => kind)]]) {
    row([title, 'n', 'p50 ms', 'p99 ms', 'worst ms', 'kB', `p99 under ${limit}`, 'failed']);
    row(Array(8).fill('---'));
    for (const kind of kinds) {
      const { ms, bytes } = took.get(kind) ?? { ms: [] }, faults = failed.get(kind) ?? [];
      if (!ms.length && !faults.length) continue;
      row([kind, ms.length, ...[0.5, 0.99, 1].map(p => at(ms, p)?.toFixed(1)), (bytes / 1000).toFixed(0), at(ms, 0.99) < limit ? 'yes' : 'NO', faults.length ? `${faults.length}: ${faults[0].slice(0, 120)}` : '']);
    }
    const all = kinds.flatMap(kind => took.get(kind)?.ms ?? []);
    if (all.length) row([`all kinds of ${title}`, all.length, ...[0.5, 0.99, 1].map(p => at(all, p).toFixed(1)), '', '', '']);
    console.log();
  }
  if (under.length) console.log(`never answered: ${under.join(', ')}`);
  console.log(`the ${log} log takes ${((await bytes()) / 1e6).toFixed(1)} MB, the server ${rss()} MB of memory`);
}

async function bytes() {
  if (!uri) {
    const files = fs.readdirSync(path.join(state, 'log'), { recursive: true, withFileTypes: true }).filter(one => one.isFile());
    return files.reduce((sum, one) => sum + fs.statSync(path.join(one.parentPath, one.name)).size, 0);
  }
  const { MongoClient } = createRequire(path.resolve('.') + '/')('mongodb');
  const client = await new MongoClient(uri).connect(), database = client.db((await travaux.server({ name, uri })).env.TRAVAUX_MONGODB_DATABASE);
  const { totalSize } = await database.command({ collStats: 'log' });
  await client.close();
  return totalSize;
}

function rss() {
  const pid = fs.readFileSync(path.join(state, 'pid'), 'utf8');
  return Math.round(Number(fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024);
}
