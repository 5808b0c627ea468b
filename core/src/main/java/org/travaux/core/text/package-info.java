/// The text algebra: immutable values over plain strings, counted in UTF-16 code units, the unit of
/// Java and of JavaScript alike.
@NullMarked
package org.travaux.core.text;

import org.jspecify.annotations.NullMarked;
