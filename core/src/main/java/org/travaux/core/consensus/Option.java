package org.travaux.core.consensus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.EditId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.OptionEvent.OptionTextEdited;
import org.travaux.core.event.OptionId;
import org.travaux.core.event.PersonId;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Treatment;
import org.travaux.core.text.Edit;
import org.travaux.core.text.Side;

/// One of several ways to go.
///
/// @param moved where its text changed last
/// @param since all of its edits behind this position are in `recent`
/// @param recent the last edits of its texts, in order
public record Option(
    OptionId id,
    String title,
    List<Treatment> treatments,
    List<DelegationId> owners,
    LogPosition moved,
    LogPosition since,
    PVector<Change> recent) {

  private static final int RECENT_LIMIT = 256;

  /// An edit that was accepted.
  public record Change(LogPosition position, PersonId person, OptionTextEdited event) {}

  static Option of(
      OptionId id,
      String title,
      List<Treatment> treatments,
      List<DelegationId> owners,
      LogPosition at) {
    return new Option(id, title, treatments, owners, at, at, TreePVector.empty());
  }

  public Optional<Treatment> treatment(ProvisionId provision) {
    return treatments.stream().filter(one -> one.provision().equals(provision)).findFirst();
  }

  /// The text that it has for a provision; empty if it has none of its own.
  public Optional<String> text(ProvisionId provision) {
    return treatment(provision)
        .flatMap(
            treatment ->
                switch (treatment) {
                  case Treatment.Replace replace -> Optional.of(replace.text());
                  case Treatment.Add add -> Optional.of(add.text());
                  case Treatment.Keep _, Treatment.Suppress _, Treatment.Move _ -> Optional.empty();
                });
  }

  public Optional<Change> accepted(EditId edit) {
    return recent.stream().filter(change -> change.event().id().equals(edit)).findFirst();
  }

  public boolean reaches(LogPosition base) {
    return !base.isBefore(since);
  }

  /// An edit of the text as it stood at `base`, as it reads now; who was accepted first stands
  /// first.
  public Edit carry(ProvisionId provision, LogPosition base, Edit edit) {
    var carried = edit;
    for (var change : recent) {
      if (change.position().isAfter(base) && change.event().provision().equals(provision)) {
        carried = carried.transform(change.event().edit(), Side.RIGHT);
      }
    }
    return carried;
  }

  /// How long the text for a provision was at `base`.
  public int lengthAt(ProvisionId provision, LogPosition base) {
    int length = text(provision).map(String::length).orElse(0);
    for (var change : recent) {
      if (change.position().isAfter(base) && change.event().provision().equals(provision)) {
        length -= change.event().edit().growth();
      }
    }
    return length;
  }

  Option edited(Recorded recorded, OptionTextEdited event) {
    var change = new Change(recorded.position(), recorded.given().by().person(), event);
    var now = treatments.stream().map(one -> edited(one, event)).toList();
    var window = recent.plus(change);
    var begin = since;
    if (window.size() > RECENT_LIMIT) {
      begin = window.get(0).position();
      window = window.minus(0);
    }
    return new Option(id, title, now, owners, recorded.position(), begin, window);
  }

  private static Treatment edited(Treatment treatment, OptionTextEdited event) {
    if (!treatment.provision().equals(event.provision())) {
      return treatment;
    }
    return switch (treatment) {
      case Treatment.Replace(var provision, var text) ->
          new Treatment.Replace(provision, event.edit().apply(text));
      case Treatment.Add(var provision, var after, var form, var text) ->
          new Treatment.Add(provision, after, form, event.edit().apply(text));
      case Treatment.Keep _, Treatment.Suppress _, Treatment.Move _ -> treatment;
    };
  }

  Option joinedBy(List<DelegationId> others) {
    var all = new LinkedHashSet<>(owners);
    all.addAll(others);
    return new Option(id, title, treatments, List.copyOf(all), moved, since, recent);
  }
}
