/// Who takes part: persons, bodies, and in which role a person acts there. One file is one
/// decision.
@NullMarked
package org.travaux.core.accreditation;

import org.jspecify.annotations.NullMarked;
