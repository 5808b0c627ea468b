/// What an instrument's text is: one fold over its events, which decisions and views share.
@NullMarked
package org.travaux.core.draft;

import org.jspecify.annotations.NullMarked;
