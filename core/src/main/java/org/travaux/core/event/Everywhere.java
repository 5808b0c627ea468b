package org.travaux.core.event;

/// What is proposed for every place of a text at which a term stands.
public sealed interface Everywhere {

  /// Looked for word by word, see [org.travaux.core.text.Term].
  String term();

  /// The term is to give way to other words.
  record ReplaceTerm(String term, String by) implements Everywhere {}

  /// A phrase is to stand beside the term.
  record AddPhrase(String term, String phrase, Beside beside) implements Everywhere {

    public enum Beside {
      BEFORE,
      BEHIND
    }
  }
}
