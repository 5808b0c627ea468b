/// Registers of recommendations of a body or one of its meetings: items with a verb each, in their
/// order, adopted by the chair and followed up. One file is one decision. An item's letter needs no
/// decision: it follows from its place.
@NullMarked
package org.travaux.core.recommendation;

import org.jspecify.annotations.NullMarked;
