/// Texts that are adopted unless somebody objects before a deadline. One file is one decision.
@NullMarked
package org.travaux.core.silence;

import org.jspecify.annotations.NullMarked;
