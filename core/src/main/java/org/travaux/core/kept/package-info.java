/// What decisions on what is kept beside the texts share, with each other and with the views of it:
/// registers of recommendations, questions to the body above, liaison statements, and whether what
/// a command names is there.
@NullMarked
package org.travaux.core.kept;

import org.jspecify.annotations.NullMarked;
