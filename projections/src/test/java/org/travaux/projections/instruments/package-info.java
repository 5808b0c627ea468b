/// The list of instruments, on both kinds of storage.
@NullMarked
package org.travaux.projections.instruments;

import org.jspecify.annotations.NullMarked;
