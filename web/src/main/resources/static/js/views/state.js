/** Whether all that was typed here is stored: told at once, however long the draft takes to be drawn anew. */
import { html } from "lit";
import { Live } from "./base.js";
import { LABELS as L } from "../labels.js";

const SIGNS = { saved: "●", saving: "◐", offline: "○" };

class State extends Live {
  render() {
    const { state, draft } = this.session;
    const unsent = draft.unsent ? `, ${draft.unsent} ${L.unsent}` : "";
    return html`<span class="state ${state}"><span aria-hidden="true">${SIGNS[state]}</span>
        ${L[state]}${unsent}</span>
      <span class="unseen" role="status">${state === "offline" && draft.title ? L.offlineLong : ""}</span>`;
  }
}

customElements.define("travaux-state", State);
