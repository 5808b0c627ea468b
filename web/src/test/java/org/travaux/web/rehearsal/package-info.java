/// The main job on real input: a record taken in, drafted on by twenty delegations at once,
/// replayed.
@NullMarked
package org.travaux.web.rehearsal;

import org.jspecify.annotations.NullMarked;
