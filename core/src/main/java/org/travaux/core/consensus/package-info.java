/// How far an instrument has come: its options, brackets, positions and rulings, as decisions and
/// views know them alike.
@NullMarked
package org.travaux.core.consensus;

import org.jspecify.annotations.NullMarked;
