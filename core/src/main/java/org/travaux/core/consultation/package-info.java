/// Informal consultations and drafting groups: what a body refers to a few delegations, and what
/// they come back with.
@NullMarked
package org.travaux.core.consultation;

import org.jspecify.annotations.NullMarked;
