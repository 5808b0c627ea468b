/// The text algebra: immutable values over plain strings, counted in UTF-16 code units, the unit of
/// Java and of JavaScript alike.
///
/// [Edit] is a change of a text, [Anchor] a place in it that survives changes, [Rebase] brings
/// edits of a late author up to date, and [Difference] finds the edit between two texts. The page's
/// `edit.js` and `rebase.js` compute the same; generated vectors, checked on both sides, hold the
/// two together.
@NullMarked
package org.travaux.core.text;

import org.jspecify.annotations.NullMarked;
