/// What texts of any language are found to refer to, and what is flagged.
@NullMarked
package org.travaux.projections.references;

import org.jspecify.annotations.NullMarked;
