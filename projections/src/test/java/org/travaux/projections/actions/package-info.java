/// Whether lists of action items tell what happened.
@NullMarked
package org.travaux.projections.actions;

import org.jspecify.annotations.NullMarked;
