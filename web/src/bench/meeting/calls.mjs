// Calls of the HTTP interface. One with a `kind` is measured; one without only has to come before.
import http from 'node:http';
import { SECRETARIAT } from './chance.mjs';
import { BODY } from '../travaux.mjs';

export const say = (path, body, as = SECRETARIAT) => ({ path, body, as });
export const act = (kind, path, body, as) => ({ kind, ...say(path, body, as) });
export const look = (path, as = SECRETARIAT) => ({ method: 'GET', path, as });
export const read = (kind, path, as) => ({ kind, ...look(path, as) });

export const of = meeting => `/api/instruments/${meeting.draft}`;
export const held = meeting => `/api/meetings/${meeting.meeting}`;
export const BODY_PATH = `/api/bodies/${BODY}`;
export const paragraph = { kind: 'PARAGRAPH', level: 1, numbering: 'DECIMAL' };

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
  /** All of these, some at once; a list within is said in order. */
  async all(calls, together = 16) {
    const left = calls[Symbol.iterator]();
    const began = performance.now();
    await Promise.all(Array.from({ length: together }, async () => { for (const next of left) for (const call of [next].flat()) await this.call(call); }));
    return performance.now() - began;
  }
}
