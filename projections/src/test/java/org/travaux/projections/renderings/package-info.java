/// How renderings stand to their sources, live and replayed.
@NullMarked
package org.travaux.projections.renderings;

import org.jspecify.annotations.NullMarked;
