/// The documents of a meeting as anybody sees them: now, and at any earlier moment.
@NullMarked
package org.travaux.projections.documents;

import org.jspecify.annotations.NullMarked;
