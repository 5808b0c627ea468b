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
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.travaux.core.event.PersonId;

/// In a file of its own beside the embedded log. One process at a time.
public final class EmbeddedAccounts implements Accounts {

  /// Over the maps and over what is committed, so that nobody's change is durable half.
  private final ReentrantLock changing = new ReentrantLock();

  private final MVStore store;
  private final MVMap<String, String> passwords;
  private final MVMap<String, String> passes;

  public EmbeddedAccounts(Path file) {
    store = open(file);
    passwords = store.openMap("passwords");
    passes = store.openMap("passes");
  }

  private static MVStore open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
  }

  @Override
  public Optional<String> passwordHash(PersonId person) {
    return Optional.ofNullable(passwords.get(person.value()));
  }

  @Override
  public void setPasswordHash(PersonId person, String hash) {
    durably(() -> passwords.put(person.value(), hash));
  }

  @Override
  public void keep(Pass pass) {
    var stored = PassDocument.of(pass).toJson();
    durably(
        () -> {
          if (passes.putIfAbsent(pass.digest(), stored) != null) {
            throw new IllegalArgumentException("There is a pass of this digest.");
          }
        });
  }

  @Override
  public Optional<Pass> find(Pass.Kind kind, String digest) {
    return Optional.ofNullable(passes.get(digest))
        .map(EmbeddedAccounts::read)
        .filter(pass -> pass.kind() == kind);
  }

  @Override
  public Optional<Pass> take(Pass.Kind kind, String digest) {
    changing.lock();
    try {
      var taken = find(kind, digest);
      if (taken.isPresent()) {
        durably(() -> passes.remove(digest));
      }
      return taken;
    } finally {
      changing.unlock();
    }
  }

  @Override
  public List<Pass> of(PersonId person, Pass.Kind kind) {
    return passes.values().stream()
        .map(EmbeddedAccounts::read)
        .filter(pass -> pass.person().equals(person) && pass.kind() == kind)
        .sorted(Comparator.comparing(Pass::issuedAt).thenComparing(Pass::digest))
        .toList();
  }

  @Override
  public Set<String> present(Collection<String> digests) {
    return digests.stream().filter(passes::containsKey).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void forget(Instant expiredBefore) {
    var expired =
        passes.entrySet().stream()
            .filter(entry -> read(entry.getValue()).expiresAt().isBefore(expiredBefore))
            .map(Map.Entry::getKey)
            .toList();
    durably(() -> expired.forEach(passes::remove));
  }

  @Override
  public void close() {
    store.close();
  }

  private void durably(Runnable change) {
    changing.lock();
    try {
      change.run();
      store.commit();
      store.sync();
    } finally {
      changing.unlock();
    }
  }

  private static Pass read(String stored) {
    return PassDocument.read(BsonDocument.parse(stored));
  }
}
