/// What is to be closed at a deadline and nobody has to remember, and all that is due about a
/// meeting.
@NullMarked
package org.travaux.projections.deadlines;

import org.jspecify.annotations.NullMarked;
