/// How texts are put before others as anybody sees it: silence procedures, now and at any earlier
/// moment.
@NullMarked
package org.travaux.projections.circulation;

import org.jspecify.annotations.NullMarked;
