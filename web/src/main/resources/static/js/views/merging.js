/** Making one of several proposals: put together as they are, or with what they come to where they contradict. */
import { html, nothing } from "lit";
import { Form, newId, ticked } from "./form.js";
import { nameOf } from "./provisions.js";
import { shown, signOf } from "./saying.js";
import { fromChanges, transform } from "../edit.js";
import { replacement } from "../difference.js";
import "./copy.js";
import { LABELS as L } from "../labels.js";

const OWN = "own";
const openParts = ({ parts }) => parts.filter(({ outcome }) => outcome === "OPEN");

/** What a part would do to the words as this page has them. */
const editNow = ({ proposed, text }, now) =>
  (text === now ? proposed.edit : transform(proposed.edit, fromChanges([replacement(text, now)]), "right"));

class Merging extends Form {
  /** `proposals` are those that may be merged. */
  static properties = {
    desk: {}, provision: {}, proposals: {},
    opened: { state: true }, chosen: { state: true }, follows: { state: true }, taken: { state: true },
  };

  get #chosen() {
    return this.proposals.filter(({ proposal }) => this.chosen?.has(proposal));
  }

  /** Whether it is to be said what they come to: as the person wants, else where they meet. */
  get #follows() {
    const ids = new Set(this.#chosen.map(({ proposal }) => proposal));
    return this.follows ?? this.#chosen.some(({ collisions }) => collisions.some((one) => ids.has(one.with)));
  }

  /** What is proposed, by the provision that it is for. */
  get #shared() {
    const all = this.#chosen.flatMap((one) => openParts(one).map((part) => ({ one, part })));
    return Map.groupBy(all, ({ part }) => part.proposed.provision);
  }

  render() {
    return html`<details class="act" ?open=${this.opened} @toggle=${this.#toggle}><summary>${L.mergeProposals}</summary>
      ${this.opened ? this.#form() : nothing}</details>`;
  }

  #form() {
    const isEnough = this.#chosen.length > 1;
    return html`<form @submit=${this.#send}>
      <fieldset><legend>${L.mergeWhich}</legend><div class="choices">${this.proposals.map((one) => this.#box(one))}</div>${this.faultAt("from")}</fieldset>
      ${isEnough ? html`<fieldset><legend>${L.mergeHow}</legend><div class="choices">
        ${[false, true].map((follows) => html`<label><input type="radio" name="how" .checked=${this.#follows === follows}
          @change=${() => (this.follows = follows)}> <span>${follows ? L.mergeFollows : L.mergeTogether}</span></label>`)}</div>${this.faultAt("parts")}</fieldset>` : nothing}
      ${isEnough && this.#follows ? [...this.#shared].filter(([, all]) => all.length > 1).map(([id, all]) => this.#settling(id, all)) : nothing}
      ${this.faultElsewhere("from", "parts", "edit")}
      <button class="do" ?disabled=${this.busy || !isEnough}>${L.mergeDo}</button></form>`;
  }

  #box(one) {
    const { proposed, text, reads } = openParts(one).find((part) => part.proposed.provision === this.provision) ?? one.parts[0];
    const tick = ({ target }) => {
      const chosen = new Set(this.chosen);
      chosen[target.checked ? "add" : "delete"](one.proposal);
      this.chosen = chosen;
    };
    return html`<label><input type="checkbox" name="from" value=${one.proposal} .checked=${this.chosen?.has(one.proposal) ?? false} @change=${tick}>
      <span dir="auto">${signOf(proposed)} ${L.of} ${one.sponsors.join(", ")}: ${reads || text}</span></label>`;
  }

  /** What several come to for one provision: what one of them says, or other words. */
  #settling(id, all) {
    const { draft } = this.desk;
    const now = draft.provisions.get(id);
    const name = now ? nameOf(now, now.text) : L.provision;
    const taken = this.#takenFor(id, all);
    const take = (what) => () => (this.taken = new Map(this.taken).set(id, what));
    const first = all.find(({ part }) => part.proposed.edit);
    return html`<fieldset data-settles=${id}><legend>${L.mergeComesTo(name)}</legend><div class="choices">
      ${all.map(({ one, part }) => html`<label><input type="radio" name="as-${id}" .checked=${taken === one.proposal} @change=${take(one.proposal)}>
        <span>${signOf(part.proposed)} ${L.of} ${one.sponsors.join(", ")} ${shown(part)}</span></label>`)}
      ${now ? html`<label><input type="radio" name="as-${id}" .checked=${taken === OWN} @change=${take(OWN)}> <span>${L.otherWords}</span></label>` : nothing}</div>
      ${taken === OWN ? html`<travaux-copy .text=${now.text} .begin=${first && editNow(first.part, now.text)} .label=${L.mergeComesTo(name)}
        .language=${draft.language}></travaux-copy>${this.faultAt("edit")}` : nothing}</fieldset>`;
  }

  #takenFor(id, all) {
    const taken = this.taken?.get(id);
    return taken === OWN || all.some(({ one }) => one.proposal === taken) ? taken : this.desk.draft.provisions.has(id) ? OWN : all[0].one.proposal;
  }

  /** All that they come to, on the text as this page has it. */
  #parts() {
    const { provisions } = this.desk.draft;
    return [...this.#shared].flatMap(([id, all]) => {
      const taken = all.length > 1 ? this.#takenFor(id, all) : all[0].one.proposal;
      if (taken === OWN) {
        const copy = this.querySelector(`[data-settles="${CSS.escape(id)}"] travaux-copy`);
        return [{ kind: "MOD", provision: id, edit: copy.edit }];
      }
      const { part } = all.find(({ one }) => one.proposal === taken);
      const { proposed, reads } = part;
      if (proposed.kind === "ADD") return [{ ...proposed, text: reads }];
      if (proposed.kind !== "MOD" || !provisions.has(id)) return [proposed];
      const edit = editNow(part, provisions.get(id).text);
      return edit.length ? [{ ...proposed, edit }] : [];
    });
  }

  #toggle = ({ target }) => {
    this.opened = target.open;
    if (!target.open) this.#forget();
  };

  #forget() {
    this.chosen = this.follows = this.taken = this.problem = undefined;
  }

  #send = async (event) => {
    event.preventDefault();
    const { path, seen, stir } = this.desk;
    const body = { proposal: newId("proposal"), from: ticked(event.target, "from"), base: seen, ...(this.#follows && { parts: this.#parts() }) };
    if (await this.send(`${path}/proposals/merge`, body)) {
      this.opened = false;
      this.#forget();
      stir();
    }
  };
}
customElements.define("travaux-merging", Merging);
