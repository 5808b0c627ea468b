/// How a meeting goes: its agenda, its sittings, what was taken up and what is open; and how a
/// body's meetings follow one another. The folds that decisions share with the views of them.
@NullMarked
package org.travaux.core.proceedings;

import org.jspecify.annotations.NullMarked;
