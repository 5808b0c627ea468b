package org.travaux.projections.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.PersonId;
import org.travaux.projections.log.SteadyFiles;

/// In a file of its own beside the embedded log. One process at a time.
///
/// Nobody sees a change before it is durable. One that cannot be written is not made: what was
/// changed in memory is given up with it, and whoever asks next is told what the file holds.
public final class EmbeddedAccounts implements Accounts {

  private final ReentrantLock using = new ReentrantLock();
  private final String file;
  private @Nullable Kept kept;

  /// What the file holds.
  private record Kept(
      MVStore store, MVMap<String, String> passwords, MVMap<String, String> passes) {

    static Kept in(String file) {
      var store = new MVStore.Builder().fileName(file).autoCommitDisabled().open();
      return new Kept(store, store.openMap("passwords"), store.openMap("passes"));
    }
  }

  /// Opens the accounts in this file, or begins with none.
  public static EmbeddedAccounts open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new EmbeddedAccounts(SteadyFiles.named(file.toString()));
  }

  /// @param file as H2 names it
  EmbeddedAccounts(String file) {
    this.file = file;
    kept = Kept.in(file);
  }

  @Override
  public Optional<String> passwordHash(PersonId person) {
    return told(now -> Optional.ofNullable(now.passwords.get(person.value())));
  }

  @Override
  public void setPasswordHash(PersonId person, String hash) {
    durably(now -> now.passwords.put(person.value(), hash));
  }

  @Override
  public void keep(Pass pass) {
    using.lock();
    try {
      if (!present(Set.of(pass.digest())).isEmpty()) {
        throw new IllegalArgumentException("There is a pass of this digest.");
      }
      durably(now -> now.passes.put(pass.digest(), PassDocument.of(pass).toJson()));
    } finally {
      using.unlock();
    }
  }

  @Override
  public Optional<Pass> find(Pass.Kind kind, String digest) {
    return told(now -> Optional.ofNullable(now.passes.get(digest)))
        .map(EmbeddedAccounts::read)
        .filter(pass -> pass.kind() == kind);
  }

  @Override
  public Optional<Pass> take(Pass.Kind kind, String digest) {
    using.lock();
    try {
      var taken = find(kind, digest);
      if (taken.isPresent()) {
        durably(now -> now.passes.remove(digest));
      }
      return taken;
    } finally {
      using.unlock();
    }
  }

  @Override
  public List<Pass> of(PersonId person, Pass.Kind kind) {
    return told(now -> List.copyOf(now.passes.values())).stream()
        .map(EmbeddedAccounts::read)
        .filter(pass -> pass.person().equals(person) && pass.kind() == kind)
        .sorted(Comparator.comparing(Pass::issuedAt).thenComparing(Pass::digest))
        .toList();
  }

  @Override
  public Set<String> present(Collection<String> digests) {
    return told(
        now ->
            digests.stream()
                .filter(now.passes::containsKey)
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public void forget(Instant expiredBefore) {
    durably(
        now ->
            now.passes.entrySet().stream()
                .filter(entry -> read(entry.getValue()).expiresAt().isBefore(expiredBefore))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(now.passes::remove));
  }

  @Override
  public void close() {
    using.lock();
    try {
      if (kept != null) {
        kept.store.close();
      }
    } finally {
      using.unlock();
    }
  }

  private <T> T told(Function<Kept, T> question) {
    using.lock();
    try {
      return question.apply(now());
    } finally {
      using.unlock();
    }
  }

  private void durably(Consumer<Kept> change) {
    using.lock();
    try {
      var now = now();
      try {
        change.accept(now);
        now.store.commit();
        now.store.sync();
      } catch (RuntimeException failure) {
        kept = null;
        now.store.closeImmediately();
        throw failure;
      }
    } finally {
      using.unlock();
    }
  }

  private Kept now() {
    if (kept == null) {
      kept = Kept.in(file);
    }
    return kept;
  }

  private static Pass read(String stored) {
    return PassDocument.read(BsonDocument.parse(stored));
  }
}
