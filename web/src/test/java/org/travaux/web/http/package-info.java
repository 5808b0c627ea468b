/// The product over HTTP, spoken to as its clients do.
@NullMarked
package org.travaux.web.http;

import org.jspecify.annotations.NullMarked;
