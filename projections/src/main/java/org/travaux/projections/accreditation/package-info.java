/// Who takes part, across all bodies: folded from the same events that decisions depend on.
@NullMarked
package org.travaux.projections.accreditation;

import org.jspecify.annotations.NullMarked;
