/// Of all views together.
@NullMarked
package org.travaux.projections.views;

import org.jspecify.annotations.NullMarked;
