/// Action items of a body: given to somebody, re-assigned, put off, done or dropped. One file is
/// one decision. That what is not done is carried over to the next meeting needs no decision.
@NullMarked
package org.travaux.core.action;

import org.jspecify.annotations.NullMarked;
