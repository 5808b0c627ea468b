/// Proposals that nothing was decided on yet, as live texts: what decisions on them and views of
/// them share.
@NullMarked
package org.travaux.core.pending;

import org.jspecify.annotations.NullMarked;
