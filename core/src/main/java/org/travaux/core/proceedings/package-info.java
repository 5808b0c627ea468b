/// How a meeting goes: its agenda, its sittings, what was taken up and what is open. The fold that
/// decisions on agendas share with the view of them.
@NullMarked
package org.travaux.core.proceedings;

import org.jspecify.annotations.NullMarked;
