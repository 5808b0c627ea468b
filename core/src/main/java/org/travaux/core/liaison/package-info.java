/// Liaison statements between bodies and groups outside: sent, taken in, received, answered by
/// another one, withdrawn. One file is one decision.
@NullMarked
package org.travaux.core.liaison;

import org.jspecify.annotations.NullMarked;
