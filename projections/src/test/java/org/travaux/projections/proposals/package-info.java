/// Proposals as people see them, on real logs.
@NullMarked
package org.travaux.projections.proposals;

import org.jspecify.annotations.NullMarked;
