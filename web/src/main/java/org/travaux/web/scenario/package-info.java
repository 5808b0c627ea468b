/// Plays what happened at a meeting, as a secretary would write it down, against a running server.
///
/// A scenario is a Gherkin file: `Given` the bodies, the delegations and the texts, `When` somebody
/// does something, `Then` what everybody sees. Each sentence is one of the [Vocabulary]; what it
/// does goes through the public HTTP interface, by the delegate whom the sentence names. Names are
/// made unique for each play, so a scenario can be played against a server that is in use.
@NullMarked
package org.travaux.web.scenario;

import org.jspecify.annotations.NullMarked;
