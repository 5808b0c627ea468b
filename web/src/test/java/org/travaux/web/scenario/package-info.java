/// Scenarios, played against real servers on both logs.
@NullMarked
package org.travaux.web.scenario;

import org.jspecify.annotations.NullMarked;
