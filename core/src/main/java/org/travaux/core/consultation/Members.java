package org.travaux.core.consultation;

import static org.travaux.core.decide.Refusal.Reason.FORBIDDEN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.AccreditationEvent.Accredited;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.ConsultationEvent.ConsultationReferred;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Event;
import org.travaux.core.event.Given;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;

/// Who may do what in a consultation, by who is accredited to the body that refers to it.
final class Members {

  private Members() {}

  static Boundary<Accreditations> of(BodyId body) {
    return Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD);
  }

  static void requirePermitted(Accreditations body, Given given, Act act) {
    if (!body.permits(given, act)) {
      throw Refusal.noRight();
    }
  }

  static void requireLead(ConsultationReferred referred, Given given) {
    if (!given.by().delegation().equals(referred.lead())) {
      throw new Refusal(FORBIDDEN, "consultation", "Only its lead may do this.");
    }
  }

  /// The persons of its delegations are accredited to the group: those of the lead preside over it
  /// and may let others in, and observers only read. Nobody else is, the chair of the body neither.
  ///
  /// @param secretariat whether the body's secretariat serves the group
  static List<Event> admitted(
      Accreditations body, ConsultationReferred referred, boolean secretariat) {
    var group = referred.consultation().group();
    var events = new ArrayList<Event>();
    for (var delegate : sorted(body, one -> one.role() != Role.AUDITOR)) {
      if (delegate.role() == Role.SECRETARIAT) {
        if (secretariat) {
          events.add(new Accredited(group, delegate));
        }
      } else if (delegate.delegation().equals(referred.lead())) {
        events.add(new Accredited(group, as(delegate, Role.CHAIR)));
      } else if (delegate.role() != Role.CHAIR
          && referred.members().contains(delegate.delegation())) {
        events.add(new Accredited(group, as(delegate, within(delegate.role()))));
      }
    }
    return events.stream().distinct().toList();
  }

  private static Role within(Role role) {
    return role == Role.OBSERVER ? Role.OBSERVER : Role.DELEGATE;
  }

  /// When it is over the body's auditors may read all that was written in the group.
  static List<Event> audited(Accreditations body, ConsultationReferred referred) {
    var group = referred.consultation().group();
    return sorted(body, one -> one.role() == Role.AUDITOR).stream()
        .<Event>map(auditor -> new Accredited(group, auditor))
        .toList();
  }

  private static Delegate as(Delegate delegate, Role role) {
    return new Delegate(delegate.person(), delegate.delegation(), role);
  }

  private static List<Delegate> sorted(Accreditations body, Predicate<Delegate> wanted) {
    return body.delegates().filter(wanted).sorted(Members::compare).toList();
  }

  private static int compare(Delegate one, Delegate other) {
    int persons = one.person().value().compareTo(other.person().value());
    int delegations = one.delegation().value().compareTo(other.delegation().value());
    return persons != 0
        ? persons
        : delegations != 0 ? delegations : one.role().compareTo(other.role());
  }
}
