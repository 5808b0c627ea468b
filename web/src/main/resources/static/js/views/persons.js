/** Persons, for those who administer: registering them, and who else administers, each with a link to sign in by. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { View } from "./base.js";
import { act, chosen, named, typed } from "./act.js";
import { nameFor } from "./form.js";
import { givingLink, linkTold, personOptions } from "./links.js";
import { get, put, remove } from "../http.js";
import { LABELS as L } from "../labels.js";

const PERSONS = "/api/identity/persons";
const ADMINISTRATORS = "/api/identity/administrators";

class Persons extends View {
  /** `all` are those who administer, `persons` all who are registered; `registered` is who was last, `link` what was given last. */
  static properties = { me: {}, all: { state: true }, persons: { state: true }, registered: { state: true }, link: { state: true }, fault: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#read();
  }

  #read = () => this.attempt(async () => {
    const [persons, all] = await Promise.all([get(PERSONS), get(ADMINISTRATORS)]);
    this.persons = persons;
    this.all = persons.filter(({ person }) => all.includes(person));
  });

  #registered = (_, { name }) => {
    this.registered = name;
    return this.#read();
  };

  render() {
    const { all, registered, link, fault } = this;
    return html`<h2>${L.persons}</h2>
      ${act({
        label: L.registerPerson, button: L.registerDo, fields: () => [typed("name", L.personName), named("person")], path: PERSONS,
        body: ({ name, person = nameFor(name) }) => ({ name, person }), done: this.#registered,
      })}
      <p class="quiet" role="status">${registered ? L.registered(registered) : nothing}</p>
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
      ${all ? html`<h3>${L.administrators}</h3><ul class="plain">${repeat(all, ({ person }) => person, (one) => this.#one(one))}</ul>${linkTold(link)}${this.#appointing()}` : nothing}`;
  }

  #appointing() {
    const others = this.persons.filter((one) => !this.all.includes(one));
    return others.length ? act({
      label: L.appoint, call: put, path: ({ person }) => `${ADMINISTRATORS}/${person}`, asked: this.#read,
      fields: () => [chosen("person", L.person, personOptions(others))], body: () => undefined, done: this.#read,
    }) : nothing;
  }

  /** Somebody always administers; whoever no longer does has nothing to read here. */
  #one(one) {
    const { person, name } = one;
    return html`<li data-administrator=${person}><span dir="auto">${name}</span>
      ${givingLink(one, (link) => (this.link = link))}
      ${this.all.length > 1 ? act({
        label: L.dismiss, call: remove, path: `${ADMINISTRATORS}/${person}`, fields: () => [{ input: html`<p class="quiet">${L.dismissHint}</p>` }],
        body: () => undefined, done: () => (person === this.me.person ? this.tell("me-changed") : this.#read()),
      }) : nothing}</li>`;
  }
}
customElements.define("travaux-persons", Persons);
