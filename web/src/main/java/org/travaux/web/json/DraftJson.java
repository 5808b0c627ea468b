package org.travaux.web.json;

import org.travaux.core.draft.Draft;
import org.travaux.core.draft.Provision;

/// A draft as all clients see it.
public final class DraftJson {

  private DraftJson() {}

  /// Appends `"body":..,"title":..,"kind":..,"language":..,"frozen":..,"provisions":[..]`; `frozen`
  /// only if it is.
  public static void appendFields(StringBuilder out, Draft draft) {
    out.append("\"body\":\"").append(draft.body().value()).append('"');
    field(out, "title", draft.title());
    field(out, "kind", draft.kind());
    field(out, "language", draft.language());
    draft.frozen().ifPresent(reason -> field(out, "frozen", reason));
    out.append(",\"provisions\":[");
    var numbers = draft.numbers();
    var comma = "";
    for (var provision : draft.provisions()) {
      out.append(comma);
      provision(out, draft, provision, numbers.getOrDefault(provision.id(), ""));
      comma = ",";
    }
    out.append(']');
  }

  private static void provision(
      StringBuilder out, Draft draft, Provision provision, String number) {
    out.append("{\"id\":\"").append(provision.id().value()).append('"');
    out.append(",\"kind\":\"").append(provision.form().kind().name()).append('"');
    out.append(",\"level\":").append(provision.form().level());
    out.append(",\"numbering\":\"").append(provision.form().numbering().name()).append('"');
    field(out, "number", number);
    field(out, "text", provision.text());
    out.append(",\"suppressed\":").append(provision.suppressed());
    provision.alignment().ifPresent(mark -> field(out, "alignment", mark));
    out.append(",\"dir\":\"");
    out.append(
        switch (draft.direction(provision)) {
          case LTR -> "ltr";
          case RTL -> "rtl";
        });
    out.append("\"}");
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(",\"").append(name).append("\":");
    JsonText.quote(out, value);
  }
}
