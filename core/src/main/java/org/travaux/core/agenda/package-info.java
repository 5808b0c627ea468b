/// The agenda of a meeting, its sittings, and how the meeting goes through the one in the others.
/// One file is one decision.
@NullMarked
package org.travaux.core.agenda;

import org.jspecify.annotations.NullMarked;
