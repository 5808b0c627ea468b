/// What is told live of circulated texts is what is replayed.
@NullMarked
package org.travaux.projections.circulation;

import org.jspecify.annotations.NullMarked;
