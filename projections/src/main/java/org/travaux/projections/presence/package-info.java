/// Who looks at which draft on which node. Nothing of it is in the log: it is nobody's record.
@NullMarked
package org.travaux.projections.presence;

import org.jspecify.annotations.NullMarked;
