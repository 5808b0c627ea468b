/** The chair declares how it is, on one thing or several. What the record says against it is told, and may be insisted on. */
import { html, nothing } from "lit";
import { dated } from "./act.js";
import { Form, filled, lines, newId } from "./form.js";
import { LABELS as L } from "../labels.js";

/** What has to be said with an outcome; with a `?`, what may be. */
const WITH = {
  "approved-to-rework": ["what"],
  "kept-open": ["meeting"],
  referred: ["lead", "meeting"],
  escalated: ["body", "questions"],
  deferred: ["meeting?"],
  "deadline-set": ["what", "deadline"],
  "deadline-extended": ["what", "deadline", "reason"],
  instructed: ["owner", "task", "meeting?"],
  "translation-requested": ["languages"],
};
const LISTS = new Set(["questions", "languages"]);

class Rule extends Form {
  /** `targets` are what can be ruled on: `[{target, name, isChosen}]`. */
  static properties = { desk: {}, targets: {}, kind: { state: true }, opened: { state: true } };

  render() {
    return html`<details class="act" ?open=${this.opened} @toggle=${({ target }) => (this.opened = target.open)}>
      <summary>${L.rule}</summary>${this.opened ? this.#form() : nothing}</details>`;
  }

  #form() {
    const kind = this.kind ?? "agreed";
    const insists = this.problem?.code === "contradicted";
    return html`<form @submit=${this.#send}>
      ${this.field("outcome", L.outcome, html`<select name="kind" @change=${({ target }) => this.#choose(target.value)}>
        ${Object.entries(L.outcomes).map(([key, label]) => html`<option value=${key} ?selected=${key === kind}>${label}</option>`)}</select>`)}
      <fieldset><legend>${L.on}</legend><div class="choices">${this.targets.map(({ name, isChosen }, at) => html`<label><input type="checkbox"
        name="target" value=${at} ?checked=${isChosen}> <span dir="auto">${name}</span></label>`)}</div>${this.faultAt("targets")}</fieldset>
      ${(WITH[kind] ?? []).map((wanted) => this.#more(wanted.replace("?", ""), !wanted.endsWith("?")))}
      ${this.field("conditions", L.conditions, html`<textarea name="conditions" rows="1" dir="auto"></textarea>`)}
      ${insists ? this.field("insisting", L.insistBecause, html`<input name="insisting" dir="auto">`) : nothing}
      ${this.faultElsewhere("outcome", "targets", "conditions", "insisting", ...Object.values(WITH).flat())}
      <button class="do" ?disabled=${this.busy}>${L.ruleDo}</button></form>`;
  }

  #choose(kind) {
    this.kind = kind;
    this.problem = undefined;
  }

  #more(name, isRequired) {
    const input = {
      deadline: () => dated(name, "", isRequired).input,
      questions: () => html`<textarea name=${name} rows="3" ?required=${isRequired} dir="auto"></textarea>`,
    }[name] ?? (() => html`<input name=${name} ?required=${isRequired} dir="auto">`);
    return this.field(name, L.outcomeFields[name], input());
  }

  #send = async (event) => {
    event.preventDefault();
    const chosen = new FormData(event.target).getAll("target").map((at) => this.targets[at].target);
    const { kind, conditions, insisting, target: _, ...more } = filled(event.target);
    for (const name of Object.keys(more)) {
      if (LISTS.has(name)) more[name] = lines(more[name].replaceAll(/, */g, name === "languages" ? "\n" : "$&"));
      if (name === "deadline") more[name] = new Date(more[name]).toISOString();
    }
    const body = {
      ruling: newId("ruling"), targets: chosen, outcome: { kind, ...more },
      conditions: lines(conditions), ...(insisting && { insisting }),
    };
    if (await this.send(`${this.desk.path}/rulings`, body)) {
      this.opened = false;
      this.desk.stir();
    }
  };
}
customElements.define("travaux-rule", Rule);
