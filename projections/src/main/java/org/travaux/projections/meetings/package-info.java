/// Meetings as anybody sees them: now, and at any earlier moment.
@NullMarked
package org.travaux.projections.meetings;

import org.jspecify.annotations.NullMarked;
