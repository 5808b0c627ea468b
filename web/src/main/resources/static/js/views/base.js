import { LitElement } from "lit";

/** Draws into the page itself, so that one style sheet serves all and assistive programs see one tree. */
export class View extends LitElement {
  createRenderRoot() {
    return this;
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  /** Runs what may fail, and shows the reason where it does. */
  async attempt(action) {
    this.fault = "";
    try {
      return await action();
    } catch (problem) {
      this.fault = problem.message;
      return undefined;
    }
  }
}

/** A part of the page that is drawn by itself whenever anything in a session is another. */
export class Live extends View {
  static properties = { session: {} };
  #changed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.session.addEventListener("changed", this.#changed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.session.removeEventListener("changed", this.#changed);
  }
}
