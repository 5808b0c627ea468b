package org.travaux.web.json;

/// Sentences and names that a client is told, which may repeat what the client itself sent.
public final class Brief {

  private static final int MOST_UNITS = 1_000;
  private static final String LEFT_OUT = " … ";

  private Brief() {}

  /// The same if it is no longer than a long sentence; otherwise without its middle, so that both
  /// what it begins with and what it says at the end of a value that is far too long can be read.
  public static String of(String told) {
    if (told.length() <= MOST_UNITS) {
      return told;
    }
    int head = MOST_UNITS / 2;
    int tail = told.length() - MOST_UNITS / 2;
    return told.substring(0, Character.isHighSurrogate(told.charAt(head - 1)) ? head - 1 : head)
        + LEFT_OUT
        + told.substring(Character.isLowSurrogate(told.charAt(tail)) ? tail + 1 : tail);
  }
}
