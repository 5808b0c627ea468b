package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.INVALID;

import java.util.List;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.BracketCommented;

/// Somebody says something about bracketed words.
public record CommentOnBracket(
    InstrumentId instrument, BodyId body, BracketId bracket, String comment, Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.withoutWords(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    table.openBracket("bracket", bracket);
    if (Limits.saysNothing(comment)) {
      throw new Refusal(INVALID, "comment", "A comment says something.");
    }
    Limits.text("comment", comment, Limits.WORDS);
    return List.of(new BracketCommented(instrument, bracket, comment));
  }
}
