/// The clock of a log that does not go by the one on the wall: given once, and moved forward. One
/// file is one decision.
@NullMarked
package org.travaux.core.clock;

import org.jspecify.annotations.NullMarked;
