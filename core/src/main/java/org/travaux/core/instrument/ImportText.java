package org.travaux.core.instrument;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.TAKEN;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Decision;
import org.travaux.core.decide.Limits;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.draft.Draft;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentEvent.ProvisionInserted;
import org.travaux.core.event.InstrumentEvent.TextImported;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.instrument.PlainText.Parsed;

/// A text that was written elsewhere is added at the end of the draft, one provision for each of
/// its paragraphs, as [PlainText] reads it. All of it or nothing.
///
/// @param source what people call it, such as the name of the file
/// @param prefix of the new provisions' ids: `res-71` makes `res-71.1`, `res-71.2` ...
public record ImportText(
    InstrumentId instrument,
    BodyId body,
    String source,
    String text,
    ProvisionId prefix,
    Given given)
    implements Decision<Known> {

  /// In UTF-8.
  static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final int LONGEST_PREFIX = 58;

  @Override
  public Boundary<Known> boundary() {
    return Known.of(instrument, body);
  }

  @Override
  public List<Event> decide(Known known) {
    var draft = known.changeableDraft(body, given, Act.IMPORT);
    Wording.line("source", source);
    if (prefix.value().length() > LONGEST_PREFIX) {
      throw new Refusal(INVALID, "prefix", "It has at most " + LONGEST_PREFIX + " characters.");
    }
    var bytes = bytes();
    var provisions = PlainText.parse(text).provisions();
    if (provisions.isEmpty()) {
      throw new Refusal(INVALID, "text", "There are no words in it.");
    }
    Limits.room(draft, provisions.size());
    provisions.forEach(ImportText::checkLength);
    var events = new ArrayList<Event>(provisions.size() + 1);
    events.add(new TextImported(instrument, source, sha256(bytes), provisions.size()));
    events.addAll(inserted(draft, provisions));
    return events;
  }

  private byte[] bytes() {
    if (text.length() > MOST_BYTES) {
      throw tooLong();
    }
    checkCharacters();
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw tooLong();
    }
    return bytes;
  }

  private void checkCharacters() {
    for (int at = 0; at < text.length(); at++) {
      if (!Limits.isText(text, at) && !SourceLine.isBreak(text.charAt(at))) {
        throw new Refusal(
            INVALID,
            "text",
            String.format(
                "Line %d: the character U+%04X is no text.",
                SourceLine.of(text.substring(0, at)).size(), (int) text.charAt(at)));
      }
    }
  }

  private static void checkLength(Parsed parsed) {
    if (parsed.text().length() > Limits.PROVISION) {
      throw new Refusal(
          INVALID,
          "text",
          "Line " + parsed.line() + " has more than " + Limits.PROVISION + " characters.");
    }
  }

  private List<Event> inserted(Draft draft, List<Parsed> provisions) {
    var events = new ArrayList<Event>(provisions.size());
    var after = draft.last();
    for (var parsed : provisions) {
      var id = new ProvisionId(prefix + "." + (events.size() + 1));
      if (draft.holderOf(id).isPresent()) {
        throw new Refusal(TAKEN, "prefix", "There is a provision " + id + " already.");
      }
      events.add(
          new ProvisionInserted(
              instrument, id, after, parsed.form(), parsed.text(), parsed.alignment()));
      after = Optional.of(id);
    }
    return events;
  }

  private static Refusal tooLong() {
    return new Refusal(INVALID, "text", "A text has at most " + MOST_BYTES + " bytes.");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
