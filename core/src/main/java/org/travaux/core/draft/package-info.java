/// What an instrument's text is: one fold over its events, which decisions and views share.
///
/// [Draft] is the text, [Recent] what moved it of late, [Editing] both: the one state that all
/// decisions on an instrument are taken on. [DraftReplay] folds a long history fast.
@NullMarked
package org.travaux.core.draft;

import org.jspecify.annotations.NullMarked;
