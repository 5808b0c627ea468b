/// Proposals: made, revised, edited, merged, joined, left, withdrawn, accepted, rejected and
/// deferred.
@NullMarked
package org.travaux.core.proposal;

import org.jspecify.annotations.NullMarked;
