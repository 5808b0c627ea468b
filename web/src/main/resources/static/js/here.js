/** Who has a draft open, and where in it they are, by session. */
import { mapAnchor } from "./edit.js";

export class Here extends Map {
  /** All of them, as whoever comes is told. */
  begin(all) {
    this.clear();
    this.take({ here: all });
  }

  /** Those who came or moved, and the sessions that ended. */
  take({ here = [], gone = [] }) {
    for (const one of here) this.set(one.session, one);
    for (const session of gone) this.delete(session);
  }

  /** Their places move along with the words around them, until they tell new ones. */
  carry({ provision, edit }) {
    for (const [session, one] of this) {
      if (one.provision === provision) {
        const [anchor, head] = [one.anchor, one.head].map((place) => mapAnchor(place, "right", edit));
        this.set(session, { ...one, anchor, head });
      }
    }
  }
}
