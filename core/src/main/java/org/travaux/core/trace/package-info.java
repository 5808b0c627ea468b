/// What a report rests on: each of its paragraphs can be led back to what happened.
@NullMarked
package org.travaux.core.trace;

import org.jspecify.annotations.NullMarked;
