/// What is told of how meetings go and of bodies, and whether it is the same live and replayed.
@NullMarked
package org.travaux.projections.agenda;

import org.jspecify.annotations.NullMarked;
