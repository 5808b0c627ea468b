/// How texts are put before others as anybody sees it: silence procedures, drafts published for
/// comment, timetables, now and at any earlier moment.
@NullMarked
package org.travaux.projections.circulation;

import org.jspecify.annotations.NullMarked;
