/// What is told of meetings and documents, and whether it is the same live and replayed.
@NullMarked
package org.travaux.projections.documents;

import org.jspecify.annotations.NullMarked;
