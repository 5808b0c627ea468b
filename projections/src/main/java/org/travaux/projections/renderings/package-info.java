/// Renderings as anybody sees them: which provisions say what their source says, now and at any
/// earlier moment.
@NullMarked
package org.travaux.projections.renderings;

import org.jspecify.annotations.NullMarked;
