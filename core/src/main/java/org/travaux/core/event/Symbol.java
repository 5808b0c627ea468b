package org.travaux.core.event;

/// What a document is printed as: `CWG-SFP-2/6(Rev.2)`, `CWG-SFP-2/INF-1`, `C24/8(Rev.1)(Cor.1)`.
///
/// @param designation of the meeting
/// @param information whether it is counted among the information documents
/// @param revision 0 for the document as it was registered
/// @param corrigendum 0 for the document itself
public record Symbol(
    String designation, boolean information, int number, int revision, int corrigendum) {

  /// Of a document as it was registered.
  public static Symbol of(String designation, DocumentKind kind, int number) {
    return new Symbol(designation, isInformation(kind), number, 0, 0);
  }

  /// Whether documents of this kind have the series of information documents. All others are
  /// counted in the meeting's main series.
  public static boolean isInformation(DocumentKind kind) {
    return switch (kind) {
      case INFORMATION -> true;
      case CONTRIBUTION, SECRETARIAT_INPUT, REPORT, AGENDA, LIAISON_STATEMENT -> false;
    };
  }

  public Symbol withRevision(int now) {
    return new Symbol(designation, information, number, now, 0);
  }

  public Symbol withCorrigendum(int now) {
    return new Symbol(designation, information, number, revision, now);
  }

  @Override
  public String toString() {
    return designation
        + (information ? "/INF-" : "/")
        + number
        + (revision > 0 ? "(Rev." + revision + ")" : "")
        + (corrigendum > 0 ? "(Cor." + corrigendum + ")" : "");
  }
}
