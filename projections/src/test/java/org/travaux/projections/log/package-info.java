/// Tests of the log, and real MongoDB servers to run them on.
@NullMarked
package org.travaux.projections.log;

import org.jspecify.annotations.NullMarked;
