package org.travaux.core.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.core.event.Form;
import org.travaux.core.event.Form.Kind;
import org.travaux.core.event.Form.Numbering;
import org.travaux.core.event.ProvisionId;

/// How other provisions name a provision: by its number, and where that begins anew under each
/// thing it stands under, by theirs too: `7.1.3`, `5`, `3.3 e)1)iii)`.
public final class Labels {

  private static final int LEVELS = 9;

  private final @Nullable String[] outer = new @Nullable String[LEVELS + 1];

  private Labels() {}

  /// Of all provisions that are not suppressed and show a number.
  public static Map<ProvisionId, String> of(Draft draft) {
    var labels = new Labels();
    var all = new HashMap<ProvisionId, String>();
    for (var provision : draft.provisions()) {
      if (!provision.suppressed()) {
        var label = labels.next(provision.form(), draft.number(provision.id()));
        if (!label.isEmpty()) {
          all.put(provision.id(), label);
        }
      }
    }
    return all;
  }

  private String next(Form form, String number) {
    if (form.kind() == Kind.ANNEX) {
      Arrays.fill(outer, null);
    }
    if (form.numbering() == Numbering.DASH) {
      return "";
    }
    int level = form.level();
    var own = plain(number);
    var label =
        switch (form.numbering()) {
          case LETTER, ROMAN, COUNTED -> under(level, own);
          case DECIMAL, CONTINUOUS -> own;
          case NONE, DASH -> "";
        };
    if (!label.isEmpty() || form.kind() == Kind.HEADING || form.kind() == Kind.OPERATIVE) {
      Arrays.fill(outer, level, LEVELS + 1, null);
      outer[level] = label;
    }
    return label;
  }

  private String under(int level, String own) {
    for (int out = level - 1; out >= 1; out--) {
      var label = outer[out];
      if (label != null && !label.isEmpty()) {
        return label.endsWith(")") ? label + own : label + " " + own;
      }
    }
    return own;
  }

  /// As it stands in a sentence: `5` of `5.`
  static String plain(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }
}
