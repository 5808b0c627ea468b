/// The product over HTTP: instruments, their text at any moment, their history, and long work.
@NullMarked
package org.travaux.web.http;

import org.jspecify.annotations.NullMarked;
