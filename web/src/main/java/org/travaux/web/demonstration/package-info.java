/// A meeting to try the product with: on an empty log, on this machine alone, when it is asked for.
@NullMarked
package org.travaux.web.demonstration;

import org.jspecify.annotations.NullMarked;
