/** One body for whoever keeps its house in order: what it is called, whom it reports to, on what its chair may insist, and who is accredited. */
import { html, nothing } from "lit";
import { View } from "./base.js";
import { act, chosen, several, typed } from "./act.js";
import { lines, ticked } from "./form.js";
import { givingLink, linkTold, personOptions } from "./links.js";
import { badge } from "./provisions.js";
import { get, remove } from "../http.js";
import { rightsIn } from "../rights.js";
import { LABELS as L } from "../labels.js";

/** The roles that a body gives itself; the others an administrator gives. */
const OWN_ROLES = ["DELEGATE", "OBSERVER", "VICE_CHAIR", "AUDITOR"];
const ALL_ROLES = [...OWN_ROLES, "CHAIR", "SECRETARIAT"];

class Body extends View {
  /** `which` is `{body, title}`, `others` are those that it can report to; `link` is what was given last. */
  static properties = {
    me: {}, which: {}, others: {}, body: { state: true }, roll: { state: true }, persons: { state: true }, link: { state: true },
  };

  get #path() { return `/api/bodies/${this.which.body}`; }

  get #accreditations() { return `/api/identity/bodies/${this.which.body}/accreditations`; }

  get #roles() { return this.me.administrator ? ALL_ROLES : OWN_ROLES; }

  /** Whether the person keeps the house in order, which a chair does not. */
  get #keeps() {
    return this.me.administrator || rightsIn(this.me, this.which.body).isSecretariat;
  }

  #read = async () => {
    this.link = undefined;
    [this.body, this.roll] = await Promise.all([get(this.#path), get(this.#accreditations)]);
  };

  /** Whoever is somebody else here now may do something else. */
  #accredited = ({ person }) => {
    if (person === this.me.person) this.tell("me-changed");
    return this.#read();
  };

  render() {
    const { which: { title }, body, roll } = this;
    return html`<details class="act" @toggle=${(event) => this.#toggle(event)}><summary><span dir="auto">${title}</span></summary>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      ${body && roll ? html`${this.#place(body)}${this.#everybody(roll)}` : nothing}</details>`;
  }

  #toggle({ target, currentTarget }) {
    if (target === currentTarget && target.open) this.attempt(this.#read).then(() => this.requestUpdate());
  }

  #place({ acronym, others, parent, parentTitle, insistable }) {
    return html`<dl>
        <dt>${L.alsoCalled}</dt><dd dir="auto">${[acronym, ...others].filter(Boolean).join(" · ") || L.nothingElse}</dd>
        <dt>${L.placedUnder}</dt><dd dir="auto">${parent ? (parentTitle ?? parent) : L.noBody}</dd>
        <dt>${L.chairInsists}</dt><dd>${insistable.map((one) => L.contradictions[one]).join(", ") || L.nothingAtAll}</dd></dl>
      ${this.me.administrator ? this.#administering(acronym, others, parent) : nothing}
      ${this.#keeps ? act({
        label: L.setProcedure, button: L.set, path: `${this.#path}/procedure`, done: this.#read,
        fields: () => [several("insistable", L.chairInsists, Object.entries(L.contradictions), insistable)],
        body: (_, form) => ({ insistable: ticked(form, "insistable") }),
      }) : nothing}`;
  }

  #administering(acronym, others, parent) {
    const above = this.others.filter(({ body }) => body !== this.which.body).map(({ body, title }) => [body, title]);
    return html`${act({
        label: L.nameBody, button: L.set, path: `${this.#path}/names`, done: this.#read,
        fields: () => [
          { name: "acronym", label: L.acronym, input: html`<input name="acronym" .value=${acronym ?? ""}>` },
          { name: "others", label: L.otherNames, input: html`<textarea name="others" rows="3" dir="auto" .value=${others.join("\n")}></textarea>` },
        ],
        body: ({ acronym: short, others: all }) => ({ ...(short && { acronym: short }), others: lines(all) }),
      })}
      ${act({
        label: L.placeBody, button: L.set, path: `${this.#path}/place`, done: this.#read,
        fields: () => [chosen("parent", L.placedUnder, [["", L.noBody], ...above], parent ?? "")],
        body: (values) => values,
      })}`;
  }

  #everybody(roll) {
    return html`<h3>${L.allAccredited}</h3>
      ${roll.length ? html`<ul class="plain">${roll.map((one) => this.#one(one))}</ul>` : html`<p class="quiet">${L.nobodyYet}</p>`}
      ${linkTold(this.link)}
      ${act({ label: L.accredit, path: this.#accreditations, asked: this.#ask, fields: () => this.#accrediting(), body: (values) => values, done: (_, sent) => this.#accredited(sent) })}`;
  }

  #ask = async () => {
    this.persons = await get("/api/identity/persons").catch(() => []);
  };

  #accrediting() {
    return [chosen("person", L.person, personOptions(this.persons ?? [])), typed("delegation", L.delegationOf), chosen("role", L.role, this.#roles.map((role) => [role, L.roles[role]]))];
  }

  #one(one) {
    const { person, name, delegation, role } = one;
    const isToGive = this.#roles.includes(role);
    return html`<li data-person=${person}>${badge({ delegation })} <span dir="auto">${name}</span> <span class="quiet">${L.roles[role]}</span>
      ${isToGive && this.#keeps ? givingLink(one, (link) => (this.link = link)) : nothing}
      ${isToGive ? act({ label: L.endAccreditation, call: remove, path: `${this.#accreditations}/${person}/${delegation}/${role}`,
        fields: () => [{ input: html`<p class="quiet">${L.endAccreditationHint}</p>` }], body: () => undefined, done: () => this.#accredited(one) }) : nothing}</li>`;
  }
}
customElements.define("travaux-body", Body);
