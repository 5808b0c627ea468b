/// The page in a real browser.
@NullMarked
package org.travaux.web.page;

import org.jspecify.annotations.NullMarked;
