/// All that is ever stored, and the words it is told in. The listing of this package is the
/// contract on disk; every other package of the product speaks through it.
@NullMarked
package org.travaux.core.event;

import org.jspecify.annotations.NullMarked;
