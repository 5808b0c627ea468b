/// The product over HTTP: whatever can be commanded, and whatever can be read, now or at any
// earlier
/// moment, one controller for each concern; and long work, which reports its progress.
@NullMarked
package org.travaux.web.http;

import org.jspecify.annotations.NullMarked;
