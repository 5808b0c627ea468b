/// The demonstration, as who starts it meets it.
@NullMarked
package org.travaux.web.demonstration;

import org.jspecify.annotations.NullMarked;
