/// What a chair declares, and what is said against it.
@NullMarked
package org.travaux.core.ruling;

import org.jspecify.annotations.NullMarked;
