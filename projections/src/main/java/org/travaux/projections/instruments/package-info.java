/// The list of all instruments, stored so that it can be searched. Axon Framework feeds it.
@NullMarked
package org.travaux.projections.instruments;

import org.jspecify.annotations.NullMarked;
