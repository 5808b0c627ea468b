package org.travaux.projections.instruments;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.bson.BsonDocument;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.InstrumentId;
import org.travaux.projections.log.EmbeddedTokenStore;
import org.travaux.projections.log.SteadyFiles;

/// The list in a local file, together with how far it has come: both are always as of the same
/// commit.
public final class EmbeddedInstrumentList implements InstrumentList {

  private static final int CACHE_MB = 4;
  private static final Comparator<Listed> BY_TITLE =
      Comparator.comparing((Listed listed) -> listed.title().toLowerCase(Locale.ROOT))
          .thenComparing(listed -> listed.instrument().value());

  private final MVStore store;
  private final MVMap<String, String> instruments;
  private final TokenStore tokens;

  private EmbeddedInstrumentList(MVStore store) {
    this.store = store;
    instruments = store.openMap("instruments");
    tokens = new EmbeddedTokenStore(store, "this", Clock.systemUTC());
  }

  /// Opens the list in this file, or begins an empty one.
  public static EmbeddedInstrumentList open(Path file) {
    return new EmbeddedInstrumentList(
        new MVStore.Builder()
            .fileName(SteadyFiles.named(file.toString()))
            .cacheSize(CACHE_MB)
            .open());
  }

  @Override
  public Page find(Set<BodyId> bodies, String words, int from, int limit) {
    var wanted = words.toLowerCase(Locale.ROOT);
    var found = new ArrayList<Listed>();
    for (var json : instruments.values()) {
      var listed = ListedDocument.read(BsonDocument.parse(json));
      if (bodies.contains(listed.body())
          && listed.title().toLowerCase(Locale.ROOT).contains(wanted)) {
        found.add(listed);
      }
    }
    found.sort(BY_TITLE);
    int start = Math.min(from, found.size());
    int end = Math.min(start + limit, found.size());
    return new Page(
        found.subList(start, end), end < found.size() ? Optional.of(end) : Optional.empty());
  }

  @Override
  public Optional<Listed> find(InstrumentId instrument) {
    return Optional.ofNullable(instruments.get(instrument.value()))
        .map(json -> ListedDocument.read(BsonDocument.parse(json)));
  }

  @Override
  public void put(Listed instrument) {
    instruments.put(instrument.instrument().value(), ListedDocument.of(instrument).toJson());
  }

  @Override
  public void clear() {
    instruments.clear();
  }

  @Override
  public TokenStore tokens() {
    return tokens;
  }

  @Override
  public void close() {
    store.close();
  }
}
