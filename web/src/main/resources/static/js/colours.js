/** A colour for each delegation, always the same one, dark enough for white text on it; no two of them are near. */
const COLOURS = ["#6d28d9", "#0f766e", "#b45309", "#1257a8", "#c026d3", "#3f6212", "#9f1239", "#334155", "#dc2626", "#78350f"];

/** Multiplied by it, names that differ by little come to lie far apart (Knuth, The Art of Computer Programming, 6.4). */
const SPREADING = 0x9e3779b1;

export function colourOf(name) {
  let sum = 0;
  for (const unit of name) sum = Math.imul(sum, 31) + unit.codePointAt(0);
  return COLOURS[Math.floor(((Math.imul(sum, SPREADING) >>> 0) / 2 ** 32) * COLOURS.length)];
}
