package org.travaux.web.http;

import static org.travaux.web.http.Forms.present;

import java.util.Optional;
import org.travaux.core.event.Everywhere;
import org.travaux.core.event.Everywhere.AddPhrase;
import org.travaux.core.event.Everywhere.AddPhrase.Beside;
import org.travaux.core.event.Everywhere.ReplaceTerm;

/// What is proposed for every place at which a term stands, as clients say it.
///
/// @param by of a REPLACE_TERM: what the term gives way to
/// @param phrase of an ADD_PHRASE
/// @param beside of an ADD_PHRASE: BEHIND if it is not said
record WideChange(
    Kind kind, String term, Optional<String> by, Optional<String> phrase, Optional<Beside> beside) {

  enum Kind {
    REPLACE_TERM,
    ADD_PHRASE
  }

  Everywhere everywhere() {
    return switch (kind) {
      case REPLACE_TERM -> {
        Forms.none("phrase", phrase);
        Forms.none("beside", beside);
        yield new ReplaceTerm(term, present("by", by));
      }
      case ADD_PHRASE -> {
        Forms.none("by", by);
        yield new AddPhrase(term, present("phrase", phrase), beside.orElse(Beside.BEHIND));
      }
    };
  }

  static WideChange of(Everywhere change) {
    return switch (change) {
      case ReplaceTerm(var term, var by) ->
          new WideChange(
              Kind.REPLACE_TERM, term, Optional.of(by), Optional.empty(), Optional.empty());
      case AddPhrase(var term, var phrase, var beside) ->
          new WideChange(
              Kind.ADD_PHRASE, term, Optional.empty(), Optional.of(phrase), Optional.of(beside));
    };
  }
}
