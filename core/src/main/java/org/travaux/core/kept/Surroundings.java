package org.travaux.core.kept;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.consensus.Table;
import org.travaux.core.decide.Boundary;
import org.travaux.core.decide.Refusal;
import org.travaux.core.decide.Wording;
import org.travaux.core.event.AccreditationEvent;
import org.travaux.core.event.Addressee;
import org.travaux.core.event.BodyId;
import org.travaux.core.event.DelegationId;
import org.travaux.core.event.DocumentEvent.DocumentRegistered;
import org.travaux.core.event.DocumentId;
import org.travaux.core.event.Due;
import org.travaux.core.event.Fold;
import org.travaux.core.event.Given;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.MeetingEvent.MeetingConvened;
import org.travaux.core.event.MeetingEvent.MeetingHeldJointly;
import org.travaux.core.event.MeetingId;
import org.travaux.core.event.Owner;
import org.travaux.core.event.Paper;
import org.travaux.core.event.Recorded;
import org.travaux.core.event.Role;
import org.travaux.core.event.Tag;
import org.travaux.core.event.Target;

/// Who is accredited to a body, and all meetings, documents, instruments and other bodies that a
/// command there names.
///
/// @param tables what is known of the instruments, without the words of their texts
/// @param others who is accredited to the other bodies
public record Surroundings(
    Accreditations accreditations,
    PMap<InstrumentId, Table> tables,
    PMap<MeetingId, Surroundings.Session> sessions,
    PMap<BodyId, Accreditations> others) {

  /// How many meetings, documents, targets, owners or addressees a command can name.
  public static final int LIMIT = 20;

  /// Who holds a meeting, of whom there are several for a joint one, and what its documents are.
  public record Session(PSet<BodyId> bodies, PSet<DocumentId> documents) {

    static final Fold<Session> FOLD =
        new Fold<>() {
          @Override
          public Session initial() {
            return new Session(HashTreePSet.empty(), HashTreePSet.empty());
          }

          @Override
          public Session evolve(Session session, Recorded recorded) {
            if (recorded.event() instanceof MeetingConvened convened) {
              return session.heldBy(convened.body());
            }
            if (recorded.event() instanceof MeetingHeldJointly joined) {
              return session.heldBy(joined.with());
            }
            return recorded.event() instanceof DocumentRegistered registered
                ? new Session(session.bodies, session.documents.plus(registered.document()))
                : session;
          }
        };

    private Session heldBy(BodyId body) {
      return new Session(bodies.plus(body), documents);
    }
  }

  /// What a command names. What is beyond the bounds is not read: they are checked when the command
  /// is decided.
  public record Named(
      Stream<InstrumentId> instruments, Stream<MeetingId> meetings, Stream<BodyId> bodies) {

    public static Named nothing() {
      return new Named(Stream.of(), Stream.of(), Stream.of());
    }

    /// What something bears on and rests on.
    public static Named of(List<Target> on, List<Paper> documents) {
      return nothing().with(on).withPapers(documents);
    }

    public Named with(List<Target> on) {
      return new Named(
          Stream.concat(instruments, on.stream().flatMap(target -> target.within().stream())),
          meetings,
          bodies);
    }

    public Named withPapers(Collection<Paper> documents) {
      return withMeetings(documents.stream().map(Paper::meeting));
    }

    public Named withMeetings(Stream<MeetingId> more) {
      return new Named(instruments, Stream.concat(meetings, more), bodies);
    }

    public Named withBodies(Stream<BodyId> more) {
      return new Named(instruments, meetings, Stream.concat(bodies, more));
    }

    /// The bodies among those to whom something is said.
    public Named withBodies(List<Addressee> to) {
      return withBodies(Addressee.bodies(to).stream());
    }
  }

  public static Boundary<Surroundings> of(BodyId body, Named named) {
    var boundary =
        people(body)
            .and(
                people(body),
                (people, _) ->
                    new Surroundings(
                        people, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty()));
    for (var instrument : named.instruments().distinct().limit(LIMIT).toList()) {
      boundary =
          boundary.and(
              Table.withoutWords(instrument, body), (all, table) -> all.with(instrument, table));
    }
    for (var meeting : named.meetings().distinct().limit(2 + LIMIT).toList()) {
      boundary =
          boundary.and(
              new Boundary.Part<>(
                  Set.of(Tag.of(meeting)),
                  Set.of(MeetingConvened.class, MeetingHeldJointly.class, DocumentRegistered.class),
                  Session.FOLD),
              (all, session) -> all.with(meeting, session));
    }
    for (var other : named.bodies().distinct().limit(LIMIT).toList()) {
      boundary = boundary.and(people(other), (all, people) -> all.with(other, people));
    }
    return boundary;
  }

  private static Boundary<Accreditations> people(BodyId body) {
    return Boundary.of(Tag.of(body), AccreditationEvent.class, Accreditations.FOLD);
  }

  private Surroundings with(InstrumentId instrument, Table table) {
    return new Surroundings(accreditations, tables.plus(instrument, table), sessions, others);
  }

  private Surroundings with(MeetingId meeting, Session session) {
    return new Surroundings(accreditations, tables, sessions.plus(meeting, session), others);
  }

  private Surroundings with(BodyId other, Accreditations people) {
    return new Surroundings(accreditations, tables, sessions, others.plus(other, people));
  }

  /// Checks the right to do something in the body itself.
  public void permit(Given given, Act act) {
    if (!accreditations.permits(given, act)) {
      throw Refusal.noRight();
    }
  }

  /// What is known of an instrument that the command names.
  public Optional<Table> table(InstrumentId instrument) {
    return Optional.ofNullable(tables.get(instrument));
  }

  public boolean has(DelegationId delegation) {
    return accreditations.delegates().anyMatch(one -> one.delegation().equals(delegation));
  }

  public void checkOwner(String field, Owner owner) {
    boolean known =
        switch (owner) {
          case Owner.OfDelegation(var delegation) -> has(delegation);
          case Owner.OfPerson(var person) -> !accreditations.of(person).isEmpty();
          case Owner.Secretariat _, Owner.Chair _ -> true;
          case Owner.Outside(var name) -> {
            Wording.line(field, name);
            yield true;
          }
        };
    if (!known) {
      throw new Refusal(UNKNOWN, field, "An owner is not accredited here.");
    }
  }

  /// Whether who gives this is one of those whom something was given to.
  public boolean isOwner(Owner owner, Given given) {
    var by = given.by();
    return accreditations.permits(given, Act.CONTRIBUTE)
        && switch (owner) {
          case Owner.OfDelegation(var delegation) -> delegation.equals(by.delegation());
          case Owner.OfPerson(var person) -> person.equals(by.person());
          case Owner.Secretariat _ -> by.role() == Role.SECRETARIAT;
          case Owner.Chair _ -> by.role() == Role.CHAIR;
          case Owner.Outside _ -> false;
        };
  }

  public void checkDue(String field, Due due, BodyId body) {
    switch (due) {
      case Due.AtMeeting(var meeting) -> checkMeeting(field, meeting, body);
      case Due.AtNamed(var name) -> Wording.line(field, name);
      case Due.NextMeeting _, Due.OnDay _ -> {}
    }
  }

  public Session checkMeeting(String field, MeetingId meeting, BodyId body) {
    var session = sessions.get(meeting);
    if (session == null || !session.bodies().contains(body)) {
      throw new Refusal(UNKNOWN, field, "This body has no meeting " + meeting + ".");
    }
    return session;
  }

  public void checkPaper(String field, Paper paper, BodyId body) {
    if (!checkMeeting(field, paper.meeting(), body).documents().contains(paper.document())) {
      throw new Refusal(
          UNKNOWN,
          field,
          "Meeting " + paper.meeting() + " has no document " + paper.document() + ".");
    }
  }

  public void checkPapers(String field, List<Paper> papers, BodyId body) {
    bounded(field, papers);
    papers.forEach(paper -> checkPaper(field, paper, body));
  }

  public void checkTargets(String field, List<Target> on, BodyId body) {
    bounded(field, on);
    for (var target : on) {
      var instrument = target.within();
      var table = instrument.flatMap(this::table).orElse(null);
      if (table == null || !table.consensus().body().equals(Optional.of(body))) {
        throw new Refusal(UNKNOWN, field, "This is before no body, or another.");
      }
      table.requireTarget(field, instrument.orElseThrow(), target);
    }
  }

  public void checkAddressees(String field, List<Addressee> to) {
    bounded(field, to);
    to.forEach(one -> checkAddressee(field, one));
  }

  private void checkAddressee(String field, Addressee one) {
    boolean known =
        switch (one) {
          case Addressee.OfBody(var body) -> isFounded(body);
          case Addressee.OfDelegation(var delegation) -> has(delegation);
          case Addressee.Secretariat _, Addressee.MemberStates _ -> true;
          case Addressee.Outside(var name) -> {
            Wording.line(field, name);
            yield true;
          }
        };
    if (!known) {
      throw new Refusal(UNKNOWN, field, "An addressee is not known here.");
    }
  }

  private boolean isFounded(BodyId body) {
    var people = others.get(body);
    return people != null && people.isFounded();
  }

  public static void bounded(String field, Collection<?> values) {
    if (values.size() > LIMIT) {
      throw new Refusal(INVALID, field, "There are at most " + LIMIT + " of them.");
    }
    if (Set.copyOf(values).size() < values.size()) {
      throw new Refusal(INVALID, field, "The same is named twice.");
    }
  }
}
