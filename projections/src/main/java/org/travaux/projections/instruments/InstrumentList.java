package org.travaux.projections.instruments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;

/// All instruments, a moment behind the log.
public interface InstrumentList extends AutoCloseable {

  /// A piece of the list.
  ///
  /// @param next where the next piece begins; empty if there is none
  record Page(List<Listed> instruments, Optional<Integer> next) {}

  /// Those of some bodies, by title.
  ///
  /// @param words the title holds them, in whatever case; empty for all
  /// @param from how many to pass over
  Page find(Set<BodyId> bodies, String words, int from, int limit);

  Optional<Listed> find(InstrumentId instrument);

  /// Adds it, or puts it in the place of what is known of it.
  void put(Listed instrument);

  /// Forgets all, for it to be told anew.
  void clear();

  /// Where it is written how far the list has come.
  TokenStore tokens();

  @Override
  void close();
}
