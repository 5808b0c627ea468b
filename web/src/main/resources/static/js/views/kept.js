/** What one body of a meeting recommends, asks the body above and tells others. */
import { html } from "lit";
import { View } from "./base.js";
import "./recommendations.js";
import "./questions.js";
import "./liaisons.js";
import { get } from "../http.js";

class Kept extends View {
  /** `texts` are those of the page, `stamp` another whenever the meeting or one of them was read. */
  static properties = { meeting: {}, rights: {}, texts: {}, stamp: {}, others: { state: true } };

  willUpdate() {
    if (this.others || !this.rights.may("KEEP_RECORD")) return;
    this.others = [];
    get(`/api/bodies/${this.meeting.body}/others`).then((others) => (this.others = others), () => (this.others = undefined));
  }

  render() {
    const { meeting, rights, texts, stamp, others = [] } = this;
    return html`<travaux-recommendations .meeting=${meeting} .rights=${rights} .texts=${texts} .others=${others} .stamp=${stamp}></travaux-recommendations>
      <travaux-questions .meeting=${meeting} .rights=${rights} .texts=${texts} .stamp=${stamp}></travaux-questions>
      <travaux-liaisons .meeting=${meeting} .rights=${rights} .texts=${texts} .others=${others} .stamp=${stamp}></travaux-liaisons>`;
  }
}
customElements.define("travaux-kept", Kept);
