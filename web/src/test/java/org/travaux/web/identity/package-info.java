@NullMarked
package org.travaux.web.identity;

import org.jspecify.annotations.NullMarked;
