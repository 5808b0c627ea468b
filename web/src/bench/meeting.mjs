// A large meeting: 193 delegations, 60 documents, 2,000 proposals, 300 option sets, 20,000 positions, and of everything
// else some. Built through the public HTTP interface on a fresh server of the packaged jar; then fifty type into its one
// draft, an edit each about once a second, whatever is acknowledged, while every kind of command is given and every list
// read. It fails if the server describes an operation that was neither measured nor excused (meeting/operations.mjs).
//   node meeting.mjs [embedded|mongodb]   all of it; or in steps: --step=build, --step=measure, --step=stop,
//     and --step=start of what was built and stopped
//   --seconds=100, in which each kind comes --times=60, not counting the first --warm=10, --typing=50, --only=PART of a story's or a page's name
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const work = process.env.BENCH_WORK ||= path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'drafting-bench');
process.chdir(path.join(work, 'harness')); // which brings the packages
const travaux = await import('./travaux.mjs');
const { build } = await import('./meeting/build.mjs');
const { Caller, look } = await import('./meeting/calls.mjs');
const { Operations } = await import('./meeting/operations.mjs');
const { pages, stories } = await import('./meeting/acts.mjs');

const options = Object.fromEntries(process.argv.slice(2).filter(arg => arg.startsWith('--')).map(arg => arg.slice(2).split('=')));
const log = process.argv.slice(2).find(arg => !arg.startsWith('--')) || 'embedded';
const DRAFT = 'strategic-plan', SECONDS = Number(options.seconds || 100), TIMES = Number(options.times || 60), TYPING = 'edit over WebSocket', WARM_MS = Number(options.warm || 10) * 1000, LATE_MS = 60_000;
const uri = log === 'mongodb' ? process.env.TRAVAUX_MONGODB_URI || 'mongodb://127.0.0.1:29517/?replicaSet=rs0' : '';
const name = `travaux-meeting-${log}`, state = path.join(work, 'data', name), steps = options.step ? [options.step] : ['build', 'measure', 'stop'];
const keptFile = path.join(state, 'meeting.json');
const sleep = ms => new Promise(done => setTimeout(done, ms));

/** A server of its own, which goes on running. */
async function start(fresh) {
  const { cmd, argv, url, readyUrl, env } = await travaux.server({ fresh, name, uri });
  const server = spawn(cmd, argv, { env: { ...process.env, ...env }, detached: true, stdio: 'ignore' });
  server.unref();
  fs.writeFileSync(path.join(state, 'pid'), String(server.pid));
  for (let i = 0; ; i++) {
    await sleep(200);
    if (i > 300 || server.exitCode !== null) throw new Error('the server does not come up');
    if ((await fetch(readyUrl).catch(() => ({ status: 599 }))).status < 500) return url;
  }
}
if (steps.includes('build')) {
  const url = await start(true);
  const began = performance.now(), meeting = await build(url, DRAFT);
  fs.writeFileSync(keptFile, JSON.stringify(meeting));
  console.log(`built in ${((performance.now() - began) / 1000).toFixed(1)} s: ${meeting.told}`);
}
if (steps.includes('start')) await start(false);
const faults = steps.includes('measure') ? await measure() : 0;
if (steps.includes('stop')) {
  const pid = Number(fs.readFileSync(path.join(state, 'pid')));
  process.kill(pid, 'SIGTERM');
  for (let i = 0; i < 100 && fs.existsSync(`/proc/${pid}`); i++) await sleep(100);
  if (fs.existsSync(`/proc/${pid}`)) process.kill(pid, 'SIGKILL');
}
process.exit(faults ? 1 : 0);

async function measure() {
  const { url } = await travaux.server({ name, uri }), meeting = JSON.parse(fs.readFileSync(keptFile));
  const caller = new Caller(travaux.http(url), await travaux.tokens(url)), took = new Map(), failed = new Map();
  const operations = new Operations(JSON.parse(await caller.call(look('/v3/api-docs'))));
  const writers = await Promise.all(Array.from({ length: Number(options.typing || 50) }, () => travaux.connect(url, DRAFT)));
  // Another meeting than the last time, for all that is made here has to be new.
  const now = { ...meeting, run: Date.now().toString(36), position: () => Math.max(told, ...writers.map(writer => writer.position)) };
  const add = (kind, page, due, bytes) => { if (due < counted) return; const ms = performance.now() - due, all = took.get(kind) ?? { page, ms: [], bytes: 0 }; took.set(kind, all); all.ms.push(ms); all.bytes = Math.max(all.bytes, bytes); };
  const fail = (kind, fault) => failed.set(kind, [...failed.get(kind) ?? [], fault.message]);
  const counted = performance.now() + WARM_MS; // what was never done before takes longer, once
  let until = counted + SECONDS * 1000, told = -1;
  const under = [], alone = new Map();

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
  /** Says the calls of a story one after the other; how long one takes counts from when the one before was answered. */
  async function tell({ name, tell }, due) {
    let kind = name, answer = '';
    const said = () => answer.length ? JSON.parse(answer) : undefined; // a page of a megabyte only where what it says is asked for
    try {
      for (const next of tell(now)) {
        const call = typeof next === 'function' ? next(said()) : next;
        kind = call.kind ?? name;
        answer = await caller.call(call);
        const page = call.page || call.method === 'GET', end = performance.now(), done = page ? undefined : said();
        if (call.kind && done?.events?.length === 0) throw new Error('it changed nothing');
        if (call.kind) { add(call.kind, page, due, answer.length); operations.measured(call); }
        told = Math.max(told, done?.position ?? -1);
        due = end;
      }
    } catch (fault) { fail(kind, fault); }
  }
  const inTurn = async (story, due) => {
    const before = alone.get(story.name), mine = (before ?? Promise.resolve()).then(() => tell(story, before ? performance.now() : due));
    alone.set(story.name, mine);
    await mine;
  };
  const turns = all => { let i = 0; return due => { const story = all[i++ % all.length]; return Object.assign(story.alone ? inTurn(story, due) : tell(story, due), { kind: story.name }); }; };
  const type = writer => async due => {
    const at = meeting.provisions[Math.floor(Math.random() * meeting.provisions.length)], word = 'abcde'.slice(0, 1 + Math.floor(Math.random() * 5));
    await writer.edit([1 + Math.floor(Math.random() * (at.text.length / 2)), word], at.id).then(() => add(TYPING, false, due, 0), fault => fail(TYPING, fault));
  };
  const chosen = [stories, pages.map(read => ({ name: read(now).kind, tell: meeting => [read(meeting)] }))].map(all => all.filter(({ name }) => name.includes(options.only || '')));
  const measured = [
    ...writers.map(writer => give(1, type(writer))),
    ...chosen.filter(all => all.length).map(all => give(all.length * TIMES / SECONDS, turns(all))),
  ];
  const late = monitorEventLoopDelay({ resolution: 1 });
  late.enable();
  await Promise.all(measured);
  late.disable();
  for (until += LATE_MS; under.length && performance.now() < until;) await sleep(50);
  writers.forEach(writer => writer.close());
  console.log(`whoever measured was busy otherwise for up to ${(late.percentile(99) / 1e6).toFixed(1)} ms in 99 of 100 cases, ${(late.max / 1e6).toFixed(1)} ms at worst, which is part of what follows\n`);
  return await print(took, failed, under.map(({ kind = TYPING }) => kind)) + (options.only ? 0 : operations.print());
}

/** Prints what was measured; how many kinds were given in vain. */
async function print(took, failed, under) {
  const at = (all, p) => { const sorted = all.toSorted((a, b) => a - b); return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)]; };
  const row = cells => console.log(`| ${cells.join(' | ')} |`);
  for (const [title, limit, ofPages] of [['command', 50, false], ['page', 100, true]]) {
    row([title, 'n', 'p50 ms', 'p99 ms', 'worst ms', 'kB', `p99 under ${limit}`]);
    row(Array(7).fill('---'));
    const kinds = [...took].filter(([, { page }]) => Boolean(page) === ofPages).toSorted(([, a], [, b]) => at(b.ms, 0.99) - at(a.ms, 0.99)); // the slowest first
    for (const [kind, { ms, bytes }] of kinds) row([kind, ms.length, ...[0.5, 0.99, 1].map(p => at(ms, p).toFixed(1)), (bytes / 1000).toFixed(0), at(ms, 0.99) < limit ? 'yes' : 'NO']);
    const all = kinds.filter(([kind]) => kind !== TYPING).flatMap(([, { ms }]) => ms);
    if (all.length) row([`all ${kinds.length} kinds of ${title}`, all.length, ...[0.5, 0.99, 1].map(p => at(all, p).toFixed(1)), '', '']);
    console.log();
  }
  for (const [kind, faults] of failed) console.log(`FAILED ${faults.length} times: ${kind}: ${faults[0].slice(0, 300)}`);
  if (under.length) console.log(`never answered: ${under.join(', ')}`);
  console.log(`the ${log} log takes ${((await bytes()) / 1e6).toFixed(1)} MB, the server ${rss()} MB of memory`);
  return failed.size + under.length;
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
