package org.travaux.projections.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePVector;
import org.travaux.core.event.Bearing;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.Manner;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.DocumentKind;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Symbol;
import org.travaux.core.event.Told;

/// One document with all that happened to it.
///
/// @param symbol as it is printed: `CWG-SFP-2/6(Rev.2)`
/// @param late the deadline that it missed when it was registered
public record RegisteredDocument(
    DocumentId document,
    String symbol,
    DocumentKind kind,
    int number,
    String title,
    List<DelegationId> from,
    List<Bearing> on,
    Told registered,
    Optional<Instant> late,
    Languages languages,
    List<String> aliases,
    List<Issue> revisions,
    List<Issue> corrigenda,
    List<Introduction> introduced,
    Optional<Noting> noted,
    Optional<Withdrawal> withdrawn) {

  /// Languages by their BCP 47 tags.
  ///
  /// @param present those that the last revision is in
  /// @param missing those that are wanted and not present
  public record Languages(List<String> wanted, List<String> present, List<String> missing) {
    static Languages of(List<String> wanted, List<String> present) {
      return new Languages(
          wanted,
          present,
          wanted.stream().filter(language -> !present.contains(language)).toList());
    }

    Languages wanting(String language) {
      return of(plus(wanted, language), present);
    }

    Languages having(String language) {
      return of(wanted, plus(present, language));
    }
  }

  /// A revision or a corrigendum.
  ///
  /// @param late the deadline that it missed
  public record Issue(String symbol, String reason, Optional<Instant> late, Told told) {}

  public record Introduction(DelegationId delegation, Told told) {}

  public record Noting(Manner manner, Optional<String> condition, Told told) {}

  public record Withdrawal(String reason, Told told) {}

  static RegisteredDocument of(DocumentRegistered now, Symbol symbol, Recorded recorded) {
    return new RegisteredDocument(
        now.document(),
        symbol.toString(),
        now.kind(),
        now.number(),
        now.title(),
        now.from(),
        now.on(),
        Told.of(recorded),
        now.late(),
        Languages.of(now.wanted(), now.present()),
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static <T> List<T> plus(List<T> list, T one) {
    return list.contains(one) ? list : TreePVector.from(list).plus(one);
  }

  RegisteredDocument revised(Symbol now, Issue issue, List<String> present) {
    return new RegisteredDocument(
        document,
        now.toString(),
        kind,
        number,
        title,
        from,
        on,
        registered,
        late,
        Languages.of(languages.wanted(), present),
        aliases,
        plus(revisions, issue),
        corrigenda,
        introduced,
        noted,
        withdrawn);
  }

  RegisteredDocument corrected(Issue issue) {
    return with(languages, aliases, plus(corrigenda, issue), on);
  }

  RegisteredDocument with(Languages now) {
    return with(now, aliases, corrigenda, on);
  }

  RegisteredDocument aliased(String alias) {
    return with(languages, plus(aliases, alias), corrigenda, on);
  }

  RegisteredDocument bearing(List<Bearing> now) {
    return with(languages, aliases, corrigenda, now);
  }

  private RegisteredDocument with(
      Languages nowIn, List<String> nowAliases, List<Issue> nowCorrigenda, List<Bearing> nowOn) {
    return new RegisteredDocument(
        document,
        symbol,
        kind,
        number,
        title,
        from,
        nowOn,
        registered,
        late,
        nowIn,
        nowAliases,
        revisions,
        nowCorrigenda,
        introduced,
        noted,
        withdrawn);
  }

  RegisteredDocument introduced(Introduction now) {
    return heard(plus(introduced, now), noted, withdrawn);
  }

  RegisteredDocument noted(Noting now) {
    return heard(introduced, Optional.of(now), withdrawn);
  }

  RegisteredDocument withdrawn(Withdrawal now) {
    return heard(introduced, noted, Optional.of(now));
  }

  private RegisteredDocument heard(
      List<Introduction> nowIntroduced, Optional<Noting> nowNoted, Optional<Withdrawal> gone) {
    return new RegisteredDocument(
        document,
        symbol,
        kind,
        number,
        title,
        from,
        on,
        registered,
        late,
        languages,
        aliases,
        revisions,
        corrigenda,
        nowIntroduced,
        nowNoted,
        gone);
  }
}
