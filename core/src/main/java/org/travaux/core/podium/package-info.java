/// Who declares how it is in a body, and when.
///
/// While a sitting of one of the body's meetings goes on, it is whoever is in the chair of it: the
/// chair, a vice-chair, or somebody who stands in for either; nobody beside. A chair who sits on
/// the floor takes the chair back first, and of two bodies that meet jointly the one whose text it
/// is has its own chair or vice-chair take it.
///
/// Outside of sittings, and while one is suspended, the body's chair does, or who stands in for the
/// chair: a text is adopted by correspondence, a deadline is moved. A vice-chair as such does not:
/// the vice-chair's right is the chair's seat, and ends with it.
@NullMarked
package org.travaux.core.podium;

import org.jspecify.annotations.NullMarked;
