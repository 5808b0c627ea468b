/// References from one provision of an instrument to another: marked, followed wherever the words
/// and the numbers go, brought up to date. One file is one decision.
@NullMarked
package org.travaux.core.crossreference;

import org.jspecify.annotations.NullMarked;
