/// What can be commanded of options and brackets.
@NullMarked
package org.travaux.core.option;

import org.jspecify.annotations.NullMarked;
