/// Meetings of a body: convened, moved, with a deadline for documents. One file is one decision.
@NullMarked
package org.travaux.core.meeting;

import org.jspecify.annotations.NullMarked;
