/// What can be done to the text under negotiation. One file is one decision.
@NullMarked
package org.travaux.core.instrument;

import org.jspecify.annotations.NullMarked;
