/// The log: gapless, ordered by commit, chained by hashes, in MongoDB or in one local file.
@NullMarked
package org.travaux.projections.log;

import org.jspecify.annotations.NullMarked;
