/// What persons prove themselves by: hashes of passwords, of one-time links, of sessions and of
/// tokens. Beside the log and never in it, since what is in the log is there for ever.
@NullMarked
package org.travaux.projections.account;

import org.jspecify.annotations.NullMarked;
