/// What a body could not agree on, put as questions to the body that it reports to, and answered
/// there. One file is one decision.
@NullMarked
package org.travaux.core.escalation;

import org.jspecify.annotations.NullMarked;
