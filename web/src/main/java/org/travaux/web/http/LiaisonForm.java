package org.travaux.web.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.LiaisonEvent.Purpose;
import org.travaux.core.event.LiaisonId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recorded;
import org.travaux.core.kept.Liaison;

/// A liaison statement as it stands, in JSON.
///
/// @param body that wrote it, or that it came to from outside
/// @param answers the statement that it comes back on
/// @param received by the bodies that it was sent to
/// @param cameBack what answers it
/// @param history what happened to it
record LiaisonForm(
    LiaisonId liaison,
    BodyId body,
    AddresseeForm from,
    List<AddresseeForm> to,
    Purpose purpose,
    String title,
    String says,
    List<OnForm> on,
    List<Paper> documents,
    Optional<LiaisonId> answers,
    Optional<LocalDate> answerBy,
    Liaison.State state,
    List<Receipt> received,
    List<LiaisonId> cameBack,
    List<Recorded> history) {

  /// That a body took it in.
  record Receipt(BodyId by, Optional<Paper> document) {}

  static LiaisonForm of(Liaison liaison) {
    var statement = liaison.statement();
    return new LiaisonForm(
        liaison.id(),
        liaison.body(),
        AddresseeForm.of(liaison.from()),
        liaison.to().stream().map(AddresseeForm::of).toList(),
        statement.purpose(),
        statement.title(),
        statement.says(),
        statement.on().stream().flatMap(target -> OnForm.of(target).stream()).toList(),
        statement.documents(),
        statement.answers(),
        statement.answerBy(),
        liaison.state(),
        Addressee.bodies(liaison.to()).stream()
            .filter(liaison.received()::containsKey)
            .map(by -> new Receipt(by, liaison.received().getOrDefault(by, Optional.empty())))
            .toList(),
        List.copyOf(liaison.answers()),
        List.copyOf(liaison.told()));
  }

  /// What it names.
  static Naming.Cited cited(Liaison liaison) {
    var statement = liaison.statement();
    return new Naming.Cited(
        liaison.bodies(),
        Stream.empty(),
        statement.instruments().stream(),
        Stream.concat(
            statement.documents().stream(),
            liaison.received().values().stream().flatMap(Optional::stream)));
  }
}
