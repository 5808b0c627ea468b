/// What is to be closed at a deadline and by whom nobody has to remember it.
@NullMarked
package org.travaux.projections.deadlines;

import org.jspecify.annotations.NullMarked;
