/** A colour for each delegation, always the same one, dark enough for white text on it. */
const COLOURS = ["#7a3ea8", "#0f766e", "#b45309", "#1257a8", "#a21caf", "#3f6212", "#9f1239", "#334155"];

export function colourOf(name) {
  let sum = 0;
  for (const unit of name) sum = (sum * 31 + unit.codePointAt(0)) >>> 0;
  return COLOURS[sum % COLOURS.length];
}
