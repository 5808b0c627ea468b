/// Meetings of a body, or of several jointly: convened, given a purpose and a deadline for
/// documents, moved or kept on their days, closed. One file is one decision.
@NullMarked
package org.travaux.core.meeting;

import org.jspecify.annotations.NullMarked;
