/// The action items of a body as anybody sees them: now, and at any earlier moment.
@NullMarked
package org.travaux.projections.actions;

import org.jspecify.annotations.NullMarked;
