package org.travaux.projections.agenda;

import org.travaux.core.event.Fold;
import org.travaux.core.event.Recorded;
import org.travaux.core.proceedings.Proceedings;
import org.travaux.projections.documents.DocumentRegister;

/// The course of a meeting: how it goes, and with which documents.
public record Course(Proceedings proceedings, DocumentRegister register) {

  /// Over the events of one meeting's tag.
  public static final Fold<Course> FOLD =
      new Fold<>() {
        @Override
        public Course initial() {
          return new Course(Proceedings.FOLD.initial(), DocumentRegister.FOLD.initial());
        }

        @Override
        public Course evolve(Course course, Recorded recorded) {
          return new Course(
              Proceedings.FOLD.evolve(course.proceedings, recorded),
              DocumentRegister.FOLD.evolve(course.register, recorded));
        }
      };

  /// Whether there is such a meeting.
  public boolean isConvened() {
    return register.designation().isPresent();
  }
}
