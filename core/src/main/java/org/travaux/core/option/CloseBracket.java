package org.travaux.core.option;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Bracket;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.BracketId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.TextEdited;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.OptionEvent.BracketClosed;
import org.travaux.core.event.OptionEvent.Ending;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// The words are no longer contested: they stay, or they go. Who opened the brackets closes them,
/// or who keeps the text.
public record CloseBracket(
    InstrumentId instrument, BodyId body, BracketId bracket, Ending ending, EditId id, Given given)
    implements Decision<Table> {

  @Override
  public Boundary<Table> boundary() {
    return Table.of(instrument, body);
  }

  @Override
  public List<Event> decide(Table table) {
    table.permit(body, given, Act.CONTEST);
    var open = table.openBracket("bracket", bracket);
    if (!open.by().equals(given.by().delegation())
        && !table.accreditations().permits(given, Act.STRUCTURE)) {
      throw new Refusal(FORBIDDEN, "bracket", "The brackets are others'.");
    }
    var events = new ArrayList<Event>();
    if (ending == Ending.WORDS_GO) {
      table.requireNotFrozen();
      gone(open)
          .forEach(
              (provision, edit) ->
                  events.add(
                      new TextEdited(
                          instrument, provision, edit, id, edit.digest(), Optional.empty())));
    }
    events.add(new BracketClosed(instrument, bracket, ending));
    return events;
  }

  /// One edit for each provision that has some of the words: other words may have come between them
  /// when what was split was joined again.
  private static Map<ProvisionId, Edit> gone(Bracket open) {
    var gone = new LinkedHashMap<ProvisionId, Edit>();
    for (var piece : open.pieces()) {
      if (piece.from() < piece.to()) {
        var edit = Edit.replace(piece.from(), piece.to() - piece.from(), "");
        gone.merge(
            piece.provision(),
            edit,
            (before, next) -> before.compose(next.transform(before, Side.LEFT)));
      }
    }
    return gone;
  }
}
