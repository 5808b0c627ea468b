/// What a draft is and was: its text at any moment, its history, and who changed what. Everything
/// here is folded from the log; what is stored only saves time.
@NullMarked
package org.travaux.projections.draft;

import org.jspecify.annotations.NullMarked;
