/// Drafts at any moment, held against the fold over all events.
@NullMarked
package org.travaux.projections.draft;

import org.jspecify.annotations.NullMarked;
