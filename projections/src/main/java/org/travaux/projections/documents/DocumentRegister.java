package org.travaux.projections.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.DocumentEvent;
import org.travaux.core.event.DocumentEvent.BearingChanged;
import org.travaux.core.event.DocumentEvent.DocumentAliased;
import org.travaux.core.event.DocumentEvent.DocumentCorrected;
import org.travaux.core.event.DocumentEvent.DocumentIntroduced;
import org.travaux.core.event.DocumentEvent.DocumentNoted;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentEvent.DocumentRevised;
import org.travaux.core.event.DocumentEvent.DocumentWithdrawn;
import org.travaux.core.event.DocumentEvent.LanguageProvided;
import org.travaux.core.event.DocumentEvent.LanguageWanted;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Fold;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Symbol;
import org.travaux.core.event.Told;
import org.travaux.projections.documents.RegisteredDocument.Introduction;
import org.travaux.projections.documents.RegisteredDocument.Issue;
import org.travaux.projections.documents.RegisteredDocument.Noting;
import org.travaux.projections.documents.RegisteredDocument.Withdrawal;

/// All documents of a meeting, in the order in which they were registered.
///
/// @param designation what their symbols begin with; empty as long as nobody convened the meeting
public record DocumentRegister(
    Optional<String> designation,
    PVector<DocumentId> order,
    PMap<DocumentId, RegisteredDocument> byId,
    PMap<DocumentId, Symbol> symbols) {

  /// Over the events of one meeting's tag.
  public static final Fold<DocumentRegister> FOLD =
      new Fold<>() {
        @Override
        public DocumentRegister initial() {
          return new DocumentRegister(
              Optional.empty(), TreePVector.empty(), HashTreePMap.empty(), HashTreePMap.empty());
        }

        @Override
        public DocumentRegister evolve(DocumentRegister register, Recorded recorded) {
          Event event = recorded.event();
          if (event instanceof MeetingConvened now) {
            return new DocumentRegister(
                Optional.of(now.designation()), register.order, register.byId, register.symbols);
          }
          return event instanceof DocumentEvent document
              ? register.evolve(document, recorded)
              : register;
        }
      };

  public List<RegisteredDocument> documents() {
    return order.stream().map(byId::get).map(Objects::requireNonNull).toList();
  }

  public Optional<RegisteredDocument> document(DocumentId document) {
    return Optional.ofNullable(byId.get(document));
  }

  private DocumentRegister evolve(DocumentEvent event, Recorded recorded) {
    var told = Told.of(recorded);
    return switch (event) {
      case DocumentRegistered now -> registered(now, recorded);
      case DocumentRevised now -> revised(now, told);
      case DocumentCorrected now -> corrected(now, told);
      case DocumentAliased now -> changed(now, document -> document.aliased(now.alias()));
      case LanguageWanted now ->
          changed(now, document -> document.with(document.languages().wanting(now.language())));
      case LanguageProvided now ->
          changed(now, document -> document.with(document.languages().having(now.language())));
      case BearingChanged now -> changed(now, document -> document.bearing(now.on()));
      case DocumentIntroduced now ->
          changed(now, document -> document.introduced(new Introduction(now.delegation(), told)));
      case DocumentNoted now ->
          changed(now, document -> document.noted(new Noting(now.manner(), now.condition(), told)));
      case DocumentWithdrawn now ->
          changed(now, document -> document.withdrawn(new Withdrawal(now.reason(), told)));
    };
  }

  private DocumentRegister registered(DocumentRegistered now, Recorded recorded) {
    var symbol = Symbol.of(designation.orElse(""), now.kind(), now.number());
    return new DocumentRegister(
        designation,
        byId.containsKey(now.document()) ? order : order.plus(now.document()),
        byId.plus(now.document(), RegisteredDocument.of(now, symbol, recorded)),
        symbols.plus(now.document(), symbol));
  }

  private DocumentRegister revised(DocumentRevised now, Told told) {
    var before = symbols.get(now.document());
    if (before == null) {
      return this;
    }
    var symbol = before.withRevision(now.revision());
    var issue = new Issue(symbol.toString(), now.reason(), now.late(), told);
    return changed(now, document -> document.revised(symbol, issue, now.present()))
        .named(now.document(), symbol);
  }

  private DocumentRegister corrected(DocumentCorrected now, Told told) {
    var symbol = symbols.get(now.document());
    if (symbol == null) {
      return this;
    }
    var printed = symbol.withCorrigendum(now.corrigendum()).toString();
    var issue = new Issue(printed, now.reason(), Optional.empty(), told);
    return changed(now, document -> document.corrected(issue));
  }

  private DocumentRegister named(DocumentId document, Symbol symbol) {
    return new DocumentRegister(designation, order, byId, symbols.plus(document, symbol));
  }

  private DocumentRegister changed(DocumentEvent event, UnaryOperator<RegisteredDocument> change) {
    var document = byId.get(event.document());
    return document == null
        ? this
        : new DocumentRegister(
            designation, order, byId.plus(event.document(), change.apply(document)), symbols);
  }
}
