/// How informal consultations and drafting groups of a body stand.
@NullMarked
package org.travaux.projections.consultations;

import org.jspecify.annotations.NullMarked;
