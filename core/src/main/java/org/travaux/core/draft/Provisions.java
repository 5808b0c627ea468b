package org.travaux.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.travaux.core.event.Form;
import org.travaux.core.event.ProvisionId;

/// Provisions in their order. Accepts all of history: what names a provision that is not there
/// changes nothing.
///
/// @param merged where the words of a provision went that is no longer in the order
record Provisions(
    PVector<ProvisionId> order,
    PMap<ProvisionId, Provision> byId,
    PMap<ProvisionId, ProvisionId> merged) {

  static Provisions of(List<Provision> provisions, Map<ProvisionId, ProvisionId> merged) {
    var order = new ArrayList<ProvisionId>(provisions.size());
    PMap<ProvisionId, Provision> byId = HashTreePMap.empty();
    for (var provision : provisions) {
      order.add(provision.id());
      byId = byId.plus(provision.id(), provision);
    }
    return new Provisions(TreePVector.from(order), byId, HashTreePMap.from(merged));
  }

  List<Provision> inOrder() {
    var list = new ArrayList<Provision>(order.size());
    for (var id : order) {
      var provision = byId.get(id);
      if (provision != null) {
        list.add(provision);
      }
    }
    return List.copyOf(list);
  }

  Optional<Provision> find(ProvisionId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The provision that has this one's words now: itself, or what it was merged into.
  Optional<Provision> holderOf(ProvisionId id) {
    var holder = id;
    for (var into = merged.get(holder); into != null; into = merged.get(holder)) {
      holder = into;
    }
    return find(holder);
  }

  Provisions insert(Provision provision, Optional<ProvisionId> after) {
    if (byId.containsKey(provision.id()) || merged.containsKey(provision.id())) {
      return this;
    }
    return new Provisions(
        order.plus(placeAfter(after), provision.id()),
        byId.plus(provision.id(), provision),
        merged);
  }

  Provisions move(ProvisionId id, Optional<ProvisionId> after, Form form) {
    var provision = byId.get(id);
    if (provision == null) {
      return this;
    }
    var changed = with(provision.with(form));
    if (after.equals(Optional.of(id))) {
      return changed;
    }
    var without = new Provisions(order.minus(placeOf(id)), changed.byId, merged);
    return new Provisions(without.order.plus(without.placeAfter(after), id), changed.byId, merged);
  }

  Provisions split(ProvisionId id, int at, ProvisionId into) {
    var provision = byId.get(id);
    if (provision == null) {
      return this;
    }
    var content = provision.content();
    var second =
        new Provision(
            into,
            provision.form(),
            content.subSequence(at, content.length()),
            Optional.empty(),
            provision.suppressed());
    return with(provision.with(content.subSequence(0, at))).insert(second, Optional.of(id));
  }

  Provisions merge(ProvisionId id, ProvisionId from) {
    var provision = byId.get(id);
    var gone = byId.get(from);
    if (provision == null || gone == null) {
      return this;
    }
    var whole = provision.with(provision.content().concat(gone.content()));
    return new Provisions(
        order.minus(placeOf(from)), byId.minus(from).plus(id, whole), merged.plus(from, id));
  }

  Provisions with(Provision provision) {
    return new Provisions(order, byId.plus(provision.id(), provision), merged);
  }

  /// Behind the named provision, behind what it was merged into, or at the end.
  private int placeAfter(Optional<ProvisionId> after) {
    if (after.isEmpty()) {
      return 0;
    }
    return holderOf(after.get()).map(holder -> placeOf(holder.id()) + 1).orElse(order.size());
  }

  /// The last one first: a text that is being imported grows at its end.
  int placeOf(ProvisionId id) {
    int last = order.size() - 1;
    return last >= 0 && order.get(last).equals(id) ? last : order.indexOf(id);
  }

  @Nullable ProvisionId before(ProvisionId id) {
    int place = placeOf(id);
    return place > 0 ? order.get(place - 1) : null;
  }

  List<Provision> under(ProvisionId id) {
    var head = byId.get(id);
    var under = new ArrayList<Provision>();
    if (head != null) {
      for (var next : order.subList(placeOf(id) + 1, order.size())) {
        var provision = byId.get(next);
        if (provision == null || !standsUnder(provision.form(), head.form())) {
          break;
        }
        under.add(provision);
      }
    }
    return under;
  }

  private static boolean standsUnder(Form form, Form head) {
    return form.kind() != Form.Kind.ANNEX
        && (head.kind() == Form.Kind.ANNEX || form.level() > head.level());
  }
}
