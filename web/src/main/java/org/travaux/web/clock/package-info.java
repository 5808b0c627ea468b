/// The clock: what time it is, and that what is due is closed.
@NullMarked
package org.travaux.web.clock;

import org.jspecify.annotations.NullMarked;
