/// What can be commanded of where words come from.
@NullMarked
package org.travaux.core.provenance;

import org.jspecify.annotations.NullMarked;
