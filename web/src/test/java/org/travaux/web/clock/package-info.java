/// What is to be closed at a deadline is closed once, whatever happens meanwhile.
@NullMarked
package org.travaux.web.clock;

import org.jspecify.annotations.NullMarked;
