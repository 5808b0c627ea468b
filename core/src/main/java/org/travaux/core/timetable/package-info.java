/// Timetables of texts: proposed, competing, agreed, rescheduled, kept. One file is one decision.
@NullMarked
package org.travaux.core.timetable;

import org.jspecify.annotations.NullMarked;
