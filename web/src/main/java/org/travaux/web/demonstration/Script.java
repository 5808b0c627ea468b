package org.travaux.web.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.travaux.core.event.Form;

/// What is drafted at the meeting, and what the delegations have changed so far.
final class Script {

  /// A provision of the text as the secretariat has brought it.
  record Line(Form form, String text) {}

  /// One delegation has put these words in the place of those.
  record Change(Participant by, String words, String instead) {}

  static final List<Change> CHANGES =
      List.of(
          new Change(
              Participant.USA,
              "Members are assisted in",
              "Members are assisted, with priority for least developed countries, small island"
                  + " developing States, landlocked developing countries and countries with"
                  + " economies in transition, in"),
          new Change(
              Participant.RUS,
              "towards the digital society is measured",
              "towards the information society is measured"),
          new Change(
              Participant.CAN,
              "an enabling environment.",
              "an enabling environment that rewards innovation."),
          new Change(
              Participant.ARE,
              "offices in the regions and sound finances.",
              "offices in the regions and sound finances, with transparency and accountability"
                  + " throughout."),
          new Change(
              Participant.RUS,
              "towards the digital society depends",
              "towards the information society depends"),
          new Change(
              Participant.USA, "Technology moves faster than", "Technology can move faster than"),
          new Change(
              Participant.SECRETARIAT,
              "humanity is still offline, most",
              "humanity is offline, most"),
          new Change(
              Participant.CAN,
              "Countries of the South learn from each other",
              "South-South and triangular cooperation: countries learn from each other"));

  private Script() {}

  static List<Line> lines() {
    try {
      return new ClassPathResource("demonstration/res-71.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Script::line)
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Line line(String line) {
    var fields = line.split("\t", 4);
    return new Line(
        new Form(
            Form.Kind.valueOf(fields[0]),
            Integer.parseInt(fields[1]),
            Form.Numbering.valueOf(fields[2])),
        fields[3]);
  }
}
