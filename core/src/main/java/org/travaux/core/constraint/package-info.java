/// What the basic texts ask of whoever spends: recalled for a text, and flagged on each proposal
/// that costs something.
@NullMarked
package org.travaux.core.constraint;

import org.jspecify.annotations.NullMarked;
