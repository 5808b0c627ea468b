/// Bodies as anybody sees them: what they are called, whom they report to and who holds which
/// office, now and at any earlier moment.
@NullMarked
package org.travaux.projections.bodies;

import org.jspecify.annotations.NullMarked;
