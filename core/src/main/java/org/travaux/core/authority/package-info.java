/// Who may do what: folded from accreditations, asked by every decision and at every edge. What is
/// not granted is denied.
@NullMarked
package org.travaux.core.authority;

import org.jspecify.annotations.NullMarked;
