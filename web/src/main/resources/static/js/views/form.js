import { html, nothing } from "lit";
import { View } from "./base.js";
import { post } from "../http.js";

const NAME_LIMIT = 48;

/** Something that is filled in and sent. What is wrong with it is said by the field that is at fault. */
export class Form extends View {
  static properties = { problem: { state: true }, busy: { state: true } };

  /** @returns what came of it; nothing if it was refused, and then the page says why */
  async send(path, body, call = post) {
    this.problem = undefined;
    this.busy = true;
    this.ariaBusy = "true";
    try {
      return await call(path, body);
    } catch (problem) {
      this.problem = problem;
      return undefined;
    } finally {
      this.busy = false;
      this.updateComplete.then(() => (this.ariaBusy = null));
    }
  }

  #isAt(field) {
    return field !== "" && this.problem?.field?.split(".").includes(field);
  }

  /** What is wrong with a field, for right beside it. */
  faultAt(field) {
    return this.#isAt(field) ? html`<span class="fault" role="alert">${this.problem.message}</span>` : nothing;
  }

  /** What is wrong with none of the fields that are shown. */
  faultElsewhere(...fields) {
    return this.problem && !fields.some((field) => this.#isAt(field))
      ? html`<p class="fault" role="alert">${this.problem.message}</p>`
      : nothing;
  }

  /** A field with its label before it and what is wrong with it behind. */
  field(name, label, input) {
    return html`<label class="field ${this.#isAt(name) ? "wrong" : ""}"><span>${label}</span>${input}${this.faultAt(name)}</label>`;
  }
}

/** The values of a form's fields by their names; those left empty are left out. */
export function filled(form) {
  const values = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return Object.fromEntries(values.filter(([, value]) => value !== ""));
}

/** The lines of a field, none of them empty. */
export const lines = (text = "") => text.split("\n").map((line) => line.trim()).filter(Boolean);

/** The values of those boxes of that name that are ticked. */
export const ticked = (form, name) => new FormData(form).getAll(name);

/** What was filled in as a local time, as an instant. */
export const instant = (local) => new Date(local).toISOString();

export const newId = (prefix) => `${prefix}-${crypto.randomUUID().slice(0, 13)}`;

/** A name for an address, made of a title: `Draft Opinion 4` is `draft-opinion-4`. */
export function nameFor(title) {
  const words = title.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return words.slice(0, NAME_LIMIT) || newId("text");
}
