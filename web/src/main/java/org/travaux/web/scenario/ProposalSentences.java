package org.travaux.web.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Sentences about proposals.
final class ProposalSentences {

  private static final String STATES =
      "pending|deferred|accepted|accepted in part|rejected|withdrawn|merged";

  private ProposalSentences() {}

  static void addTo(Vocabulary vocabulary) {
    vocabulary.define("outcome", STATES);
    vocabulary.add(
        "{who} proposes {string} from the floor:",
        (stage, said) -> propose(stage, said, Map.of("kind", "FLOOR")));
    vocabulary.add(
        "{who} proposes {string} in the document {string}:",
        (stage, said) ->
            propose(
                stage, said, Map.of("kind", "DOCUMENT", "document", stage.shared(said.text(2)))));
    vocabulary.add(
        "{who} proposes {string} for {who} in the document {string}:",
        (stage, said) ->
            propose(
                stage,
                said,
                said.text(2),
                Map.of("kind", "DOCUMENT", "document", stage.shared(said.text(3)))));
    vocabulary.add(
        "{who} proposes {string} after hearing {string}:",
        (stage, said) -> propose(stage, said, Map.of("kind", "INPUT", "origin", said.text(2))));
    for (var verb : List.of("joins", "leaves", "withdraws")) {
      var act = verb.equals("leaves") ? "leave" : verb.substring(0, verb.length() - 1);
      vocabulary.add(
          "{who} " + verb + " the proposal {string}",
          (stage, said) ->
              stage.give(said.text(0), path(stage, said.text(1)) + "/" + act, Map.of()));
    }
    vocabulary.add(
        "{who} accepts the proposal {string}", (stage, said) -> accept(stage, said, List.of()));
    vocabulary.add(
        "{who} accepts {target} of the proposal {string}",
        (stage, said) ->
            accept(
                stage,
                new Said(said.step(), List.of(said.text(0), said.text(2))),
                Targets.read(stage, said.text(1)).stream()
                    .map(target -> target.getOrDefault("provision", ""))
                    .toList()));
    vocabulary.add(
        "{who} rejects the proposal {string}: {string}",
        (stage, said) -> reason(stage, said, "reject"));
    vocabulary.add(
        "{who} defers the proposal {string}: {string}",
        (stage, said) -> reason(stage, said, "defer"));
    vocabulary.add(
        "the proposal {string} is {outcome}",
        (stage, said) ->
            Check.same(
                "The proposal",
                Words.constant(said.text(1)),
                shown(stage, said.text(0)).path("state").asString()));
    vocabulary.add(
        "the proposal {string} would make {string} read {string}",
        (stage, said) ->
            Check.same(
                "\"" + said.text(1) + "\"",
                said.text(2),
                part(stage, said).path("reads").asString()));
    vocabulary.add(
        "the proposal {string} collides with the proposal {string}",
        (stage, said) ->
            Check.that(
                collisions(stage, said.text(0)).contains(Stage.slug(said.text(1))),
                "It collides with " + collisions(stage, said.text(0)) + "."));
    vocabulary.add(
        "proposed for {string} is:",
        (stage, said) ->
            check(
                said,
                all(stage)
                    .flatMap(one -> dispositions(stage, one))
                    .filter(one -> one.provision().equals(Stage.slug(said.text(0))))
                    .toList()));
    elsewhere(vocabulary, "moves {string} from", "movedFrom");
    elsewhere(vocabulary, "transfers {string} to", "transferredTo");
    vocabulary.add(
        "the proposal {string} collides with nothing",
        (stage, said) ->
            Check.same("What it collides with", List.of(), collisions(stage, said.text(0))));
  }

  private static void elsewhere(Vocabulary vocabulary, String way, String field) {
    vocabulary.add(
        "the proposal {string} " + way + " the text {string}",
        (stage, said) ->
            ProposedParts.check(
                stage.shared(said.text(2)), "", part(stage, said).at("/proposed/" + field)));
    vocabulary.add(
        "the proposal {string} " + way + " {string} of the text {string}",
        (stage, said) ->
            ProposedParts.check(
                stage.shared(said.text(3)),
                Stage.slug(said.text(2)),
                part(stage, said).at("/proposed/" + field)));
  }

  /// A part of a proposal, and what became of it.
  record Disposition(String proposal, String document, String provision, String became) {}

  /// All proposals for the text that is spoken of.
  static Stream<JsonNode> all(Stage stage) {
    return stage.see(stage.path() + "/proposals?limit=200").path("proposals").valueStream();
  }

  static Stream<Disposition> dispositions(Stage stage, JsonNode proposal) {
    return proposal
        .path("parts")
        .valueStream()
        .map(
            part ->
                new Disposition(
                    stage.bare(proposal.path("proposal").asString()),
                    stage.bare(proposal.at("/source/document").asString("")),
                    part.at("/proposed/provision").asString(),
                    part.path("outcome").asString().toLowerCase(Locale.ROOT)));
  }

  static void check(Said said, List<Disposition> seen) {
    var expected = said.table("proposal", "document?", "provision?", "became");
    Check.same("How much was proposed", expected.size(), seen.size());
    for (int at = 0; at < expected.size(); at++) {
      var entry = expected.get(at);
      var one = seen.get(at);
      entry.requireSame("proposal", one.proposal());
      entry.requireSame("document", one.document());
      entry.requireSame("provision", one.provision());
      entry.requireSame("became", one.became());
    }
  }

  /// A proposal's name is one that all instruments share.
  static String path(Stage stage, String proposal) {
    return stage.path() + "/proposals/" + stage.shared(proposal);
  }

  private static JsonNode shown(Stage stage, String proposal) {
    return stage.see(path(stage, proposal)).path("proposal");
  }

  private static List<String> collisions(Stage stage, String proposal) {
    return shown(stage, proposal)
        .path("collisions")
        .valueStream()
        .map(one -> stage.bare(one.path("with").asString("the text")))
        .toList();
  }

  private static JsonNode part(Stage stage, Said said) {
    return part(shown(stage, said.text(0)), said.text(1));
  }

  /// What a proposal says for a provision.
  static JsonNode part(JsonNode proposal, String provision) {
    return proposal
        .path("parts")
        .valueStream()
        .filter(one -> one.at("/proposed/provision").asString().equals(Stage.slug(provision)))
        .findFirst()
        .orElseThrow(() -> new Wrong("It has no part about \"" + provision + "\"."));
  }

  private static void propose(Stage stage, Said said, Map<String, Object> source) {
    propose(stage, said, said.text(0), source);
  }

  private static void propose(Stage stage, Said said, String sponsor, Map<String, Object> source) {
    var text = stage.see(stage.path());
    var parts = new ArrayList<Map<String, Object>>();
    var sponsors = new ArrayList<String>();
    sponsors.add(stage.voice(sponsor).delegation());
    for (var entry :
        said.table(
            "kind",
            "provision",
            "words?",
            "instead?",
            "after?",
            "form?",
            "elsewhere?",
            "place?",
            "reason?",
            "with?")) {
      parts.add(ProposedParts.read(stage, text, entry));
      entry.list("with").stream()
          .map(name -> stage.voice(name).delegation())
          .filter(delegation -> !sponsors.contains(delegation))
          .forEach(sponsors::add);
    }
    stage.give(
        said.text(0),
        stage.path() + "/proposals",
        Map.of(
            "proposal",
            stage.shared(said.text(1)),
            "source",
            source,
            "sponsors",
            sponsors,
            "base",
            text.path("position").asLong(),
            "parts",
            parts));
  }

  private static void accept(Stage stage, Said said, List<Object> provisions) {
    var acceptance = new HashMap<String, Object>();
    acceptance.put("seen", stage.see(stage.path()).path("position").asLong());
    acceptance.put("id", stage.fresh("edit"));
    Optional.of(provisions)
        .filter(some -> !some.isEmpty())
        .ifPresent(some -> acceptance.put("provisions", some));
    stage.give(said.text(0), path(stage, said.text(1)) + "/accept", acceptance);
  }

  private static void reason(Stage stage, Said said, String act) {
    stage.give(said.text(0), path(stage, said.text(1)) + "/" + act, Map.of("reason", said.text(2)));
  }
}
