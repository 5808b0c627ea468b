/** What others did in a draft since a person left it, in the order of the text, each as a way to its place. */
import { html, nothing } from "lit";
import { actOf } from "./acts.js";
import { View } from "./base.js";
import { badge, begun } from "./provisions.js";
import { allSince, placed } from "../since.js";
import { LABELS as L, lately } from "../labels.js";

const WHOLE = "";

class Since extends View {
  /** `left` is `{position, at}`; `go(event, id)` goes to a provision. Tells `compared` to have it shown in the text, and `closed`. */
  static properties = { desk: {}, left: {}, person: {}, go: {}, all: { state: true }, fault: { state: true } };

  firstUpdated() {
    this.querySelector("section").focus();
  }

  willUpdate(changed) {
    if (changed.has("left")) this.attempt(async () => (this.all = await allSince(this.desk, this.left.position, this.person)));
  }

  render() {
    const { all, fault, left } = this;
    return html`<section class="since" tabindex="-1" aria-label=${L.sinceLeft(lately(left.at))} aria-busy=${all || fault ? nothing : "true"}>
      <h2>${L.sinceLeft(lately(left.at))}</h2>
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
      ${all ? this.#told(all) : nothing}
      <div class="acts"><button @click=${() => this.tell("compared")}>${L.sinceShown}</button><button @click=${() => this.tell("closed")}>${L.sinceClosed}</button></div>
    </section>`;
  }

  #told(all) {
    const { provisions } = this.desk;
    const at = Map.groupBy(placed(this.desk, all).flatMap(({ event, provisions: where }) => shown(where, provisions).map((id) => ({ event, id }))), ({ id }) => id);
    const inOrder = [WHOLE, ...provisions.keys()].filter((id) => at.has(id));
    return inOrder.length ? html`<ul class="links">${inOrder.map((id) => this.#place(id, at.get(id).map(({ event }) => event)))}</ul>`
      : html`<p class="quiet">${L.sinceNothing}</p>`;
  }

  #place(id, events) {
    const { desk: { instrument, provisions }, go } = this;
    const one = provisions.get(id);
    const acts = Map.groupBy(events.toReversed(), ({ by }) => by.delegation);
    const told = [...acts].map(([delegation, those]) => html`<span>${badge({ delegation })} ${[...new Set(those.map(actOf))].join(", ")}</span>`);
    return html`<li data-since=${id}>${one ? html`<a href="#/${instrument}/${id}" @click=${(event) => go(event, id)}><span dir="auto">${begun(one)}</span></a>`
      : html`<span class="quiet">${L.wholeDraft}</span>`}${told}</li>`;
  }
}
customElements.define("travaux-since", Since);

/** What is not in the text any more is told of the whole. */
function shown(where, provisions) {
  const there = where.filter((id) => provisions.has(id));
  return there.length ? there : [WHOLE];
}
