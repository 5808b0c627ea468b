/// Proposals as people see them: how each stands, what it would say now, and what it collides with.
@NullMarked
package org.travaux.projections.proposals;

import org.jspecify.annotations.NullMarked;
