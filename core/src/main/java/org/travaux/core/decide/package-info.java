/// How a decision is taken: read what it depends on, fold, decide, append if nothing came between.
/// The one package of this module that knows Axon Framework.
@NullMarked
package org.travaux.core.decide;

import org.jspecify.annotations.NullMarked;
