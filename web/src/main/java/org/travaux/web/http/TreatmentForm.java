package org.travaux.web.http;

import java.util.Optional;
import org.travaux.core.event.EventNames;
import org.travaux.core.event.Form;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Treatment;

/// What an option does with a provision, in JSON.
///
/// @param after which provision an added or a moved one comes to stand behind; a moved one at the
///     very beginning if there is none
record TreatmentForm(
    String kind,
    ProvisionId provision,
    Optional<ProvisionId> after,
    Optional<Form> form,
    Optional<String> text) {

  static TreatmentForm of(Treatment treatment) {
    var kind = EventNames.ofPart(treatment.getClass());
    var id = treatment.provision();
    return switch (treatment) {
      case Treatment.Keep _, Treatment.Suppress _ ->
          new TreatmentForm(kind, id, Optional.empty(), Optional.empty(), Optional.empty());
      case Treatment.Replace(_, var text) ->
          new TreatmentForm(kind, id, Optional.empty(), Optional.empty(), Optional.of(text));
      case Treatment.Add(_, var after, var form, var text) ->
          new TreatmentForm(kind, id, Optional.of(after), Optional.of(form), Optional.of(text));
      case Treatment.Move(_, var after, var form) ->
          new TreatmentForm(kind, id, after, Optional.of(form), Optional.empty());
    };
  }

  Treatment treatment() {
    return switch (kind) {
      case "keep" -> new Treatment.Keep(provision);
      case "replace" -> new Treatment.Replace(provision, Forms.present("text", text));
      case "suppress" -> new Treatment.Suppress(provision);
      case "add" ->
          new Treatment.Add(
              provision,
              Forms.present("after", after),
              Forms.present("form", form),
              Forms.present("text", text));
      case "move" -> new Treatment.Move(provision, after, Forms.present("form", form));
      default -> throw Forms.unknownKind(kind);
    };
  }
}
