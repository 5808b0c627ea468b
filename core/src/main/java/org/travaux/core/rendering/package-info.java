/// Renderings: instruments that say in another language what a source says, provision by provision.
/// One file is one decision.
@NullMarked
package org.travaux.core.rendering;

import org.jspecify.annotations.NullMarked;
