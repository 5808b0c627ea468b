package org.travaux.projections.references;

import java.util.Optional;
import org.travaux.core.event.Symbol;

/// What a text calls a document or a body.
sealed interface Name {

  /// As it is printed today.
  String printed();

  /// A document of a meeting's series.
  ///
  /// @param designation of the meeting
  /// @param series `INF` for information documents, empty for the main series
  /// @param revision 0 if none is named
  /// @param corrigendum 0 if none is named
  record OfDocument(String designation, String series, int number, int revision, int corrigendum)
      implements Name {

    static OfDocument of(Symbol symbol) {
      return new OfDocument(
          symbol.designation(),
          symbol.information() ? "INF" : "",
          symbol.number(),
          symbol.revision(),
          symbol.corrigendum());
    }

    /// The same for all ways of writing it: `CWG-SFP-2/6(Rev.2)`, `CWGSFP2/6`.
    String key() {
      return compact(designation) + '/' + series + number;
    }

    /// What stands in front of the meeting's own number: `CWGSFP` of `CWG-SFP-2`, `C` of `C24`.
    String stem() {
      return stem(designation);
    }

    static String stem(String designation) {
      return compact(designation).replaceAll("[0-9]+$", "");
    }

    private static String compact(String designation) {
      return designation.replaceAll("[^A-Za-z0-9]", "");
    }

    boolean isNumbered() {
      return designation.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
    }

    /// Whether its letters are all capitals.
    boolean isShouted() {
      return designation.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether a revision, a corrigendum or a series of its own shows that nothing else is meant.
    boolean isMarked() {
      return revision > 0 || corrigendum > 0 || !series.isEmpty();
    }

    OfDocument unrevised() {
      return new OfDocument(designation, series, number, 0, 0);
    }

    @Override
    public String printed() {
      return designation
          + '/'
          + (series.isEmpty() ? "" : series + '-')
          + number
          + (revision > 0 ? "(Rev." + revision + ')' : "")
          + (corrigendum > 0 ? "(Cor." + corrigendum + ')' : "");
    }
  }

  /// A body, or one of its meetings: `CWG-SFP`, `CWG-SFP-2`.
  record OfBody(String acronym) implements Name {

    /// Without the number of a meeting; empty if it has none.
    Optional<OfBody> withoutNumber() {
      var body = acronym.replaceAll("-[0-9]+$", "");
      return body.equals(acronym) || body.length() < 2
          ? Optional.empty()
          : Optional.of(new OfBody(body));
    }

    /// `CWG` of `CWG-SFP`; empty if it is of one piece.
    Optional<String> family() {
      int dash = acronym.indexOf('-');
      return dash < 3 ? Optional.empty() : Optional.of(acronym.substring(0, dash));
    }

    @Override
    public String printed() {
      return acronym;
    }
  }
}
