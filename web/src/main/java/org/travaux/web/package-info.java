/// The application: where it starts, what can be set, and how its parts hang together.
@NullMarked
package org.travaux.web;

import org.jspecify.annotations.NullMarked;
