/// Tests of what the application does before it says that it is open.
@NullMarked
package org.travaux.web.visit;

import org.jspecify.annotations.NullMarked;
