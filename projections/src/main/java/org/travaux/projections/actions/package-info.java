/// The action items of a body, and what is to come back to its meetings, as anybody sees them: now,
/// and at any earlier moment.
@NullMarked
package org.travaux.projections.actions;

import org.jspecify.annotations.NullMarked;
