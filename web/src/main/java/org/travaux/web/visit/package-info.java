/// What the application does before it says that it is open, so that the first who come are served
/// like those after them.
@NullMarked
package org.travaux.web.visit;

import org.jspecify.annotations.NullMarked;
