/** Proposing something for the provision at hand: other words, an addition, its end, or that it stays; and how to begin a text that is empty. */
import { html, nothing } from "lit";
import { Form, filled, lines, newId } from "./form.js";
import "./copy.js";
import "./elsewhere.js";
import { LABELS as L } from "../labels.js";
import { formBelow, formFields } from "./structure.js";

const KINDS = ["MOD", "ADD", "SUP", "NOC"];
/** What says where words come from or go to, of those kinds that can. */
const ELSEWHERE = { ADD: "movedFrom", SUP: "transferredTo" };

class Propose extends Form {
  /** Without a `provision` it is what an empty text is to begin with. */
  static properties = { desk: {}, provision: {}, chosen: { state: true }, starred: { state: true }, opened: { state: true } };

  get kind() {
    return this.provision ? this.chosen ?? "MOD" : "ADD";
  }

  render() {
    const { draft } = this.desk;
    const one = draft.provisions.get(this.provision);
    return html`<details class="act" ?open=${this.opened} @toggle=${({ target }) => (this.opened = target.open)}>
      <summary>${one ? L.propose : L.proposeBeginning}</summary>${this.opened ? html`<form @submit=${this.#send}>
        ${one ? this.#kinds() : formFields({ kind: "PARAGRAPH", numbering: "NONE" }).map(({ name, label, input }) => this.field(name, label, input))}
        ${ELSEWHERE[this.kind] ? this.#elsewhere() : nothing}
        ${this.#words(one, draft)}
        ${this.field("reason", this.#needsReason ? L.reason : L.reasonIfAny,
          html`<textarea name="reason" rows="2" ?required=${this.#needsReason}></textarea>`)}
        ${this.#details()}
        ${this.faultElsewhere(...(one ? [] : ["kind", "numbering"]), "reason", "text", "edit", "sponsors", "source")}
        <button class="do" ?disabled=${this.busy}>${L.proposeDo}</button>
      </form>` : nothing}</details>`;
  }

  #kinds() {
    return html`<fieldset><legend>${L.proposeWhat}</legend><div class="choices">${KINDS.map((kind) => html`<label><input type="radio" name="kind"
        value=${kind} ?checked=${kind === this.kind} @change=${() => this.#choose(kind)}> <span><b>${kind}</b> ${L.proposing[kind]}</span></label>`)}</div></fieldset>`;
  }

  get #needsReason() {
    return this.kind === "SUP" || this.kind === "NOC";
  }

  #choose(kind) {
    this.chosen = kind;
    this.starred = false;
  }

  /** Words that were moved may be taken over as they stand there. */
  #elsewhere() {
    const { kind, starred, desk } = this;
    const take = ({ detail }) => {
      const field = this.querySelector("textarea[name=text]");
      if (field && !field.value && detail) field.value = detail.text;
    };
    return html`<label class="check"><input type="checkbox" .checked=${starred ?? false} @change=${({ target }) => (this.starred = target.checked)}>
        <span><b>${kind}*</b> ${L.starred[kind]}</span></label>
      ${starred ? html`<travaux-elsewhere .desk=${desk} .provision=${kind === "SUP" ? this.provision : undefined} .label=${L.elsewhereText[kind]}
        @placed=${take}></travaux-elsewhere>` : nothing}`;
  }

  #words(one, draft) {
    if (this.kind === "MOD") {
      return html`<div class="field"><span>${L.proposedText}</span>
        <travaux-copy .text=${one.text} .label=${L.proposedText} .language=${draft.language}></travaux-copy>${this.faultAt("edit")}</div>`;
    }
    return this.kind === "ADD"
      ? html`${this.field("text", L.addedText, html`<textarea name="text" rows="4" dir="auto" required></textarea>`)}
        ${this.provision && this.provision === this.desk.first ? this.field("after", L.whereAdded, html`<select name="after"><option value="">${L.atHead}</option>
          <option value=${this.provision} selected>${L.behindThis}</option></select>`) : nothing}`
      : nothing;
  }

  /** What goes with a kind, where it comes from and who proposes it. */
  #details() {
    const documents = this.desk.documents ?? [];
    return html`${this.kind === "MOD" ? html`<label class="check"><input type="checkbox" name="editorial"> ${L.editorial}</label>` : nothing}
      ${this.kind === "NOC" ? html`<label class="check"><input type="checkbox" name="insisted"> ${L.insist}</label>` : nothing}
      ${documents.length ? this.field("source", L.source, html`<select name="document"><option value="">${L.fromFloor}</option>
        ${documents.map(({ document, symbol }) => html`<option value=${document}>${symbol}</option>`)}</select>`) : nothing}
      ${this.desk.rights.isSecretariat
        ? this.field("sponsors", L.sponsorsHint, html`<input name="sponsors" required>`)
        : nothing}`;
  }

  #part({ text, reason, editorial, insisted, after, kind, numbering }) {
    const { provision, desk: { first } } = this;
    const one = this.desk.draft.provisions.get(provision);
    const rule = {
      MOD: () => ({ provision, edit: this.querySelector("travaux-copy").edit, weight: editorial ? "EDITORIAL" : "SUBSTANTIVE" }),
      ADD: () => ({ provision: newId("p"), ...(provision === first ? after && { after } : { after: provision }), form: one ? formBelow(one) : { kind, level: 1, numbering }, text }),
      SUP: () => ({ provision }),
      NOC: () => ({ provision, force: insisted ? "INSISTED" : "STATED" }),
    }[this.kind];
    const place = this.starred && { [ELSEWHERE[this.kind]]: this.querySelector("travaux-elsewhere").value };
    return { kind: this.kind, ...rule(), ...place, ...(reason && { reason }) };
  }

  #send = async (event) => {
    event.preventDefault();
    const { rights, draft, path } = this.desk;
    const values = filled(event.target);
    const named = lines((values.sponsors ?? "").replaceAll(/[,;\s]+/g, "\n"));
    const done = await this.send(`${path}/proposals`, {
      proposal: newId("proposal"),
      source: values.document ? { kind: "DOCUMENT", document: values.document } : { kind: "FLOOR" },
      sponsors: named.length ? named : rights.delegations("PROPOSE").slice(0, 1),
      base: draft.seen,
      parts: [this.#part(values)],
    });
    if (done) {
      this.opened = this.starred = false;
      this.desk.stir();
    }
  };
}
customElements.define("travaux-propose", Propose);
