/**
 * A long text in stretches, each of which is laid out only while it is in sight: a browser watches a hundred of them at far less
 * cost than thousands of provisions. A stretch goes on where most of it is. What comes in later, or from elsewhere, belongs to the
 * one that it stands in, so that nothing else has to change its place in the page. Pure state.
 */
const LENGTH = 20;

export class Stretches {
  #keys = new Map();
  #next = 0;

  /** The ids of a text in their order, as `[{key, ids}]`, in which no key is there twice. */
  cut(order) {
    const keyOf = (id) => this.#keys.get(id);
    const sizes = new Map();
    for (const id of order) sizes.set(keyOf(id), (sizes.get(keyOf(id)) ?? 0) + 1);
    const isMost = (key, at) => {
      const near = order.slice(at, at + sizes.get(key));
      return 2 * near.filter((id) => keyOf(id) === key).length >= near.length;
    };
    const all = [];
    const begun = new Set();
    order.forEach((id, at) => {
      const last = all.at(-1);
      const known = keyOf(id);
      const isNew = known === undefined;
      const isAmid = last && keyOf(order[at + 1]) === last.key;
      const goesOn = !isNew && !isAmid && !begun.has(known) && isMost(known, at);
      const isIn = last && !goesOn && (!isNew || isAmid || last.ids.length < LENGTH);
      const one = isIn ? last : { key: goesOn ? known : this.#next++, ids: [] };
      if (!isIn) all.push(one);
      begun.add(one.key);
      one.ids.push(id);
      this.#keys.set(id, one.key);
    });
    return all;
  }
}
