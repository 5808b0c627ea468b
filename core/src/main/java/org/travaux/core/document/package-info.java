/// The documents of a meeting: registered under a number that no other has, revised, corrected,
/// noted, withdrawn. One file is one decision.
@NullMarked
package org.travaux.core.document;

import org.jspecify.annotations.NullMarked;
