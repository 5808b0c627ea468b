/** Speaks HTTP with the server: JSON, the session's CSRF token, and problems as errors. */
import { untilWhen } from "./labels.js";
import { typed } from "./typed.js";

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** What the server answered instead: `status`, `title` and `detail` for people, `field` at fault. */
export class Problem extends Error {
  constructor(status, body) {
    super((body.detail || body.title || `The server answered ${status}.`).replaceAll(INSTANT, untilWhen));
    this.status = status;
    this.code = body.code;
    this.field = body.field;
  }
}

export const get = (path) => send("GET", path);
export const post = (path, body) => send("POST", path, body);
export const put = (path, body) => send("PUT", path, body);
export const remove = (path) => send("DELETE", path);

function csrf() {
  const found = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  return found ? { "X-XSRF-TOKEN": decodeURIComponent(found[1]) } : {};
}

async function send(method, path, body) {
  if (method !== "GET") await typed();
  const headers = { Accept: "application/json, application/problem+json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (method !== "GET") Object.assign(headers, csrf());
  const answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await answer.text();
  const json = text && /json/.test(answer.headers.get("Content-Type") || "") ? JSON.parse(text) : {};
  if (!answer.ok) throw new Problem(answer.status, json);
  return json;
}
