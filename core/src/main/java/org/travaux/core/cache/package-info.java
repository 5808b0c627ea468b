/// What is kept at hand within a bound. Nothing is right or wrong because of it.
@NullMarked
package org.travaux.core.cache;

import org.jspecify.annotations.NullMarked;
