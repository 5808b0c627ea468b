/// Of what is kept beside the texts.
@NullMarked
package org.travaux.projections.kept;

import org.jspecify.annotations.NullMarked;
