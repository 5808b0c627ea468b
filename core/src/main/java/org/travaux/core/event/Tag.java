package org.travaux.core.event;

/// One thing that an event is about, such as `instrument:res-71`.
public record Tag(String kind, String id) {

  public static Tag of(InstrumentId instrument) {
    return new Tag("instrument", instrument.value());
  }

  public static Tag of(ProposalId proposal) {
    return new Tag("proposal", proposal.value());
  }

  public static Tag of(ConsultationId consultation) {
    return new Tag("consultation", consultation.value());
  }

  public static Tag of(EscalationId escalation) {
    return new Tag("escalation", escalation.value());
  }

  public static Tag of(LiaisonId liaison) {
    return new Tag("liaison", liaison.value());
  }

  public static Tag of(BodyId body) {
    return new Tag("body", body.value());
  }

  public static Tag of(PersonId person) {
    return new Tag("person", person.value());
  }

  public static Tag of(MeetingId meeting) {
    return new Tag("meeting", meeting.value());
  }

  public static Tag of(DocumentId document) {
    return new Tag("document", document.value());
  }

  /// What was ruled on an instrument, without all that was typed there.
  public static Tag ofRulings(InstrumentId instrument) {
    return new Tag("rulings", instrument.value());
  }

  /// Who administers the system, which is nobody's body.
  public static final Tag ADMINISTRATION = new Tag("administration", "all");

  /// Everything about who takes part, in all bodies.
  public static final Tag ACCREDITATION = new Tag("accreditation", "all");

  /// How an instrument was put before others, without all that was typed there.
  public static Tag circulation(InstrumentId instrument) {
    return new Tag("circulation", instrument.value());
  }

  /// One round of comments, with all that was said in it.
  public static Tag of(InstrumentId instrument, RoundId round) {
    return new Tag("round", instrument.value() + "/" + round.value());
  }

  /// The sittings of a body's meetings: who is in the chair.
  public static Tag sittings(BodyId body) {
    return new Tag("sittings", body.value());
  }

  /// Whatever sets a deadline that the product itself acts on, moves it or is done with it.
  public static final Tag DEADLINES = new Tag("deadlines", "all");

  /// What the clock shows, where it is not the one on the wall.
  public static final Tag CLOCK = new Tag("clock", "all");

  /// All meetings and their documents, of all bodies: what a text can refer to.
  public static final Tag REGISTER = new Tag("register", "all");

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
