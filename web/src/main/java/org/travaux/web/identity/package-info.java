/// Who is at the other end: signing in, sessions, tokens and links, and what a person may do now.
@NullMarked
package org.travaux.web.identity;

import org.jspecify.annotations.NullMarked;
