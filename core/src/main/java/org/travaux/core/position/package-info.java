/// How delegations say where they stand.
@NullMarked
package org.travaux.core.position;

import org.jspecify.annotations.NullMarked;
