/// Drafts that are published for comment, the comments, and what became of each. One file is one
/// decision.
@NullMarked
package org.travaux.core.round;

import org.jspecify.annotations.NullMarked;
