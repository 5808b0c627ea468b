package org.travaux.web.http;

import static org.travaux.core.decide.Refusal.Reason.INVALID;
import static org.travaux.core.decide.Refusal.Reason.UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Refusal;
import org.travaux.core.event.InstrumentId;
import org.travaux.core.event.LogPosition;
import org.travaux.core.event.ProvisionId;
import org.travaux.core.event.Tag;
import org.travaux.core.rendering.MarkRendered;
import org.travaux.core.rendering.OpenRendering;
import org.travaux.core.text.Edit;
import org.travaux.projections.renderings.Marks;
import org.travaux.projections.renderings.Rendered;
import org.travaux.projections.renderings.RenderingAt;
import org.travaux.projections.renderings.RenderingViews;
import org.travaux.web.identity.Who;

/// Renderings: an instrument says in another language what a source says. Its words are edited like
/// those of any instrument; its provisions have the ids of the source's. Whoever has the one or the
/// other open is told what is rendered.
@RestController
@RequestMapping(path = "/api/instruments/{instrument}", produces = MediaType.APPLICATION_JSON_VALUE)
final class RenderingController {

  private final Access access;
  private final Commands commands;
  private final RenderingViews views;

  RenderingController(Access access, Commands commands, RenderingViews views) {
    this.access = access;
    this.commands = commands;
    this.views = views;
  }

  record Rendering(InstrumentId source) {}

  /// @param version the position of the source that was read
  record Version(LogPosition version) {}

  /// One rendering of a source.
  ///
  /// @param leftOver that the source no longer has
  record Progress(
      InstrumentId instrument,
      String language,
      long current,
      long stale,
      long unmarked,
      long missing,
      long leftOver) {

    static Progress of(RenderingAt rendering) {
      return new Progress(
          rendering.instrument(),
          rendering.language(),
          rendering.count(Rendered.State.CURRENT),
          rendering.count(Rendered.State.STALE),
          rendering.count(Rendered.State.UNMARKED),
          rendering.count(Rendered.State.MISSING),
          rendering.count(Rendered.State.LEFT_OVER));
    }
  }

  /// @param source what the instrument itself renders, if it does
  record Renderings(
      LogPosition position, Optional<InstrumentId> source, List<Progress> renderings) {}

  /// What changed in the source since a provision was rendered.
  record SourceMoved(LogPosition position, String before, String now, Edit edit) {}

  @PostMapping("/rendering")
  Commands.Answer open(
      @PathVariable InstrumentId instrument,
      @RequestBody Rendering wanted,
      @AuthenticationPrincipal Who who) {
    return commands.give(
        who,
        instrument,
        Act.OPEN,
        (body, given) -> new OpenRendering(instrument, wanted.source(), body, given));
  }

  @PostMapping("/provisions/{provision}/rendered")
  Commands.Answer rendered(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestBody Version wanted,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    var told = views.marks().head(Tag.of(instrument));
    if (wanted.version().isAfter(told.position())) {
      throw new Refusal(INVALID, "version", "Nothing is known of this position.");
    }
    var source = told.state().of(instrument).orElseThrow(() -> rendersNothing(instrument)).source();
    return commands.give(
        who,
        instrument,
        Act.EDIT,
        (body, given) ->
            new MarkRendered(instrument, source, provision, wanted.version(), body, given));
  }

  /// Of each provision whether it says what the source says.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/rendering")
  RenderingAt rendering(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    return known(instrument, at);
  }

  /// What changed in the source since the provision was rendered.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/rendering/{provision}")
  SourceMoved moved(
      @PathVariable InstrumentId instrument,
      @PathVariable ProvisionId provision,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    access.requireRead(who, instrument);
    var known = known(instrument, at);
    var moved =
        views
            .moved(known, provision)
            .orElseThrow(
                () -> new Refusal(UNKNOWN, "provision", "Nobody said which version this renders."));
    return new SourceMoved(known.position(), moved.before(), moved.now(), moved.edit());
  }

  /// What this instrument renders, what renders it, and how far each has come.
  ///
  /// @param at a log position, or an instant such as `2022-01-13T09:30:00Z`
  @GetMapping("/renderings")
  Renderings renderings(
      @PathVariable InstrumentId instrument,
      @RequestParam Optional<String> at,
      @AuthenticationPrincipal Who who) {
    var told = access.moment(who, instrument, at).told(views.marks(), Tag.of(instrument));
    return new Renderings(
        told.position(),
        told.state().of(instrument).map(Marks.Rendering::source),
        views.of(instrument, told.position()).stream().map(Progress::of).toList());
  }

  private RenderingAt known(InstrumentId instrument, Optional<String> at) {
    return Moment.read(at).told(views, instrument).orElseThrow(() -> rendersNothing(instrument));
  }

  private static Refusal rendersNothing(InstrumentId instrument) {
    return new Refusal(UNKNOWN, "", "Instrument " + instrument + " renders nothing.");
  }
}
