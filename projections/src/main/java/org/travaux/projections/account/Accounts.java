package org.travaux.projections.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.core.event.PersonId;

/// Passwords and passes. What a call stored is durable when it returns, and seen by all nodes.
///
/// All of it can throw [org.travaux.projections.log.LogUnavailable]: accounts lie beside the log.
///
/// Nothing here looks at the clock: an expired pass is returned until [#forget] is called, and
/// whoever asks for it compares.
public interface Accounts extends AutoCloseable {

  /// The encoded hash of the person's password, if one was ever set.
  Optional<String> passwordHash(PersonId person);

  void setPasswordHash(PersonId person, String hash);

  /// Keeps a new pass.
  ///
  /// @throws IllegalArgumentException if there is a pass of that digest
  void keep(Pass pass);

  Optional<Pass> find(Pass.Kind kind, String digest);

  /// Takes the pass away, so that it can be used no more. Of several who try at once, on one node
  /// or on many, exactly one gets it.
  Optional<Pass> take(Pass.Kind kind, String digest);

  /// The person's passes of that kind, oldest first.
  List<Pass> of(PersonId person, Pass.Kind kind);

  /// Which of the passes are still there, expired or not.
  Set<String> present(Collection<String> digests);

  /// Drops passes that expired before that moment.
  void forget(Instant expiredBefore);

  @Override
  void close();
}
