/// The agenda of a meeting and how the meeting goes through it, as anybody sees it: now, and at any
/// earlier moment.
@NullMarked
package org.travaux.projections.agenda;

import org.jspecify.annotations.NullMarked;
