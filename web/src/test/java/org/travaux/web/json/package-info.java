/// JSON as it goes out and as it is read.
@NullMarked
package org.travaux.web.json;

import org.jspecify.annotations.NullMarked;
