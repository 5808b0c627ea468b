/// References in texts: to documents by their symbols and to bodies by their acronyms, found in
/// texts of any language and held against what is registered.
@NullMarked
package org.travaux.projections.references;

import org.jspecify.annotations.NullMarked;
