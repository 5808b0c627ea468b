/// What an instrument's text is: one fold over its events, which decisions and views share.
///
/// [Draft] is the text, [Recent] what moved it of late, [Editing] both: the one state that all
/// decisions on an instrument are taken on. [DraftReplay] folds a long history fast.
///
/// Beside the text stands what is known of some of its words, wherever they go ([Marks]): those
/// that refer to another provision ([CrossReferences]), those that come from another instrument
/// ([Borrowings]); and of a report what its paragraphs rest on ([Traces]).
@NullMarked
package org.travaux.core.draft;

import org.jspecify.annotations.NullMarked;
