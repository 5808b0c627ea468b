/// How far an instrument has come, now and at any earlier moment.
@NullMarked
package org.travaux.projections.consensus;

import org.jspecify.annotations.NullMarked;
