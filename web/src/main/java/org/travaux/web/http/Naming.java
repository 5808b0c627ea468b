package org.travaux.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.core.authority.Act;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Tag;
import org.travaux.projections.documents.DocumentRegister;
import org.travaux.projections.log.Retelling;
import org.travaux.web.identity.Who;

/// How those things are called now that something else names. Bodies and their meetings have a part
/// in it and are told with it; texts and documents only to those who may read them.
final class Naming {

  private final Access access;
  private final Retelling<DocumentRegister> registers;

  Naming(Access access, Retelling<DocumentRegister> registers) {
    this.access = access;
    this.registers = registers;
  }

  record NamedBody(BodyId body, String title) {}

  record NamedMeeting(MeetingId meeting, String designation) {}

  record NamedText(InstrumentId instrument, String title) {}

  record NamedPaper(MeetingId meeting, DocumentId document, String symbol, String title) {}

  /// How they are called, each once; those that the reader may not read are left out.
  record Named(
      List<NamedBody> bodies,
      List<NamedMeeting> meetings,
      List<NamedText> texts,
      List<NamedPaper> documents) {}

  /// What is named, as often as it is.
  record Cited(
      Stream<BodyId> bodies,
      Stream<MeetingId> meetings,
      Stream<InstrumentId> texts,
      Stream<Paper> documents) {

    /// All that is cited in any of these.
    static <T> Cited in(List<T> all, Function<T, Cited> cited) {
      var each = all.stream().map(cited).toList();
      return new Cited(
          each.stream().flatMap(Cited::bodies),
          each.stream().flatMap(Cited::meetings),
          each.stream().flatMap(Cited::texts),
          each.stream().flatMap(Cited::documents));
    }
  }

  Named named(Who who, Cited cited) {
    var readable = access.readable(who);
    return new Named(
        bodies(cited.bodies()),
        cited
            .meetings()
            .distinct()
            .map(meeting -> new NamedMeeting(meeting, access.designation(meeting)))
            .toList(),
        cited
            .texts()
            .distinct()
            .filter(instrument -> readable.contains(access.body(instrument)))
            .map(instrument -> new NamedText(instrument, access.title(instrument)))
            .toList(),
        documents(
            cited.documents(), meeting -> readable.contains(access.body(meeting, who, Act.READ))));
  }

  List<NamedBody> bodies(Stream<BodyId> bodies) {
    return bodies
        .distinct()
        .flatMap(body -> access.title(body).map(title -> new NamedBody(body, title)).stream())
        .toList();
  }

  /// One look at each meeting's register, however many of its documents are named.
  private List<NamedPaper> documents(Stream<Paper> papers, Predicate<MeetingId> mayRead) {
    var byMeeting =
        papers
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Paper::meeting, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    byMeeting.keySet().removeIf(mayRead.negate());
    return byMeeting.entrySet().stream()
        .flatMap(
            of -> {
              var register = registers.head(Tag.of(of.getKey())).state();
              return of.getValue().stream().flatMap(paper -> document(register, paper));
            })
        .toList();
  }

  private static Stream<NamedPaper> document(DocumentRegister register, Paper paper) {
    return register
        .document(paper.document())
        .map(
            there ->
                new NamedPaper(paper.meeting(), paper.document(), there.symbol(), there.title()))
        .stream();
  }
}
