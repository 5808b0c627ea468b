package org.travaux.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.travaux.core.authority.Accreditations;
import org.travaux.core.authority.Act;
import org.travaux.core.decide.Decision;
import org.travaux.core.event.Delegate;
import org.travaux.core.event.Fold;
import org.travaux.core.event.PersonId;

/// How the packages may depend on each other. The poms hold the direction between the modules.
class ArchitectureTest {

  private static final JavaClasses TRAVAUX =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(place -> !place.contains("-tests.jar"))
          .importPackages("org.travaux");

  private static final String TEXT = core("text");
  private static final String EVENT = core("event");
  private static final String DRAFT = core("draft");
  private static final String AUTHORITY = core("authority");
  private static final String DECIDE = core("decide");
  private static final String PENDING = core("pending");
  private static final String CONSENSUS = core("consensus");
  private static final String KEPT = core("kept");
  private static final String PROCEEDINGS = core("proceedings");
  private static final String PODIUM = core("podium");
  private static final String AXON = "org.axonframework..";
  private static final String PCOLLECTIONS = "org.pcollections..";

  /// Where the decisions of each concept stand, and what they know beside what all of them do.
  private static final Map<String, List<String>> DECISIONS =
      Map.ofEntries(
          Map.entry(core("accreditation"), List.of()),
          Map.entry(core("action"), List.of(KEPT, PODIUM, CONSENSUS)),
          Map.entry(core("agenda"), List.of(PROCEEDINGS)),
          Map.entry(core("clock"), List.of()),
          Map.entry(core("constraint"), List.of(DRAFT, PENDING)),
          Map.entry(core("consultation"), List.of(PODIUM, DRAFT, PENDING, TEXT)),
          Map.entry(core("crossreference"), List.of(DRAFT, TEXT)),
          Map.entry(core("document"), List.of(PODIUM, PROCEEDINGS, DRAFT)),
          Map.entry(core("escalation"), List.of(KEPT, PODIUM, CONSENSUS)),
          Map.entry(core("instrument"), List.of(DRAFT, TEXT)),
          Map.entry(core("liaison"), List.of(KEPT, PODIUM, CONSENSUS)),
          Map.entry(core("meeting"), List.of(PODIUM, PROCEEDINGS)),
          Map.entry(core("option"), List.of(PODIUM, CONSENSUS, DRAFT, TEXT)),
          Map.entry(core("position"), List.of(PODIUM, CONSENSUS, DRAFT, TEXT)),
          Map.entry(core("proposal"), List.of(PODIUM, DRAFT, PENDING, TEXT)),
          Map.entry(core("provenance"), List.of(DRAFT, PENDING)),
          Map.entry(core("recommendation"), List.of(KEPT, PODIUM, CONSENSUS)),
          Map.entry(core("rendering"), List.of(KEPT, CONSENSUS, DRAFT, TEXT)),
          Map.entry(core("round"), List.of(DRAFT)),
          Map.entry(core("ruling"), List.of(PODIUM, PROCEEDINGS, CONSENSUS, DRAFT, TEXT)),
          Map.entry(core("silence"), List.of()),
          Map.entry(core("timetable"), List.of(PODIUM, DRAFT)),
          Map.entry(core("trace"), List.of(DRAFT)));

  @Test
  void the_text_algebra_knows_plain_java_and_what_tells_words_apart() {
    onlyUses(TEXT, TEXT, "com.ibm.icu.text..", "com.github.difflib..");
  }

  @Test
  void what_is_kept_at_hand_may_be_anything() {
    onlyUses(core("cache"), core("cache"));
  }

  @Test
  void events_know_only_texts() {
    onlyUses(EVENT, EVENT, TEXT);
  }

  @Test
  void the_shared_folds_know_only_events_and_texts() {
    onlyUses(DRAFT, DRAFT, EVENT, TEXT, PCOLLECTIONS);
    onlyUses(AUTHORITY, AUTHORITY, EVENT, PCOLLECTIONS);
    onlyUses(PENDING, PENDING, DRAFT, EVENT, TEXT, PCOLLECTIONS);
    onlyUses(PROCEEDINGS, PROCEEDINGS, EVENT, PCOLLECTIONS);
    onlyUses(PODIUM, PODIUM, DECIDE, AUTHORITY, EVENT, PCOLLECTIONS);
    onlyUses(CONSENSUS, CONSENSUS, DECIDE, DRAFT, AUTHORITY, EVENT, TEXT, PCOLLECTIONS);
    onlyUses(KEPT, KEPT, CONSENSUS, DECIDE, DRAFT, AUTHORITY, EVENT, PCOLLECTIONS);
  }

  @Test
  void decisions_of_one_concept_do_not_know_those_of_another() {
    DECISIONS.forEach(
        (concept, beside) ->
            onlyUses(
                concept,
                Stream.concat(
                        Stream.of(concept, DECIDE, AUTHORITY, EVENT, PCOLLECTIONS), beside.stream())
                    .toArray(String[]::new)));
  }

  @Test
  void every_decision_stands_with_those_of_its_concept() {
    check(
        classes()
            .that()
            .implement(Decision.class)
            .should()
            .resideInAnyPackage(DECISIONS.keySet().toArray(String[]::new)));
  }

  /// An office's rights end with its term.
  @Test
  void decisions_ask_who_may_what_as_of_the_moment_of_the_command() {
    check(
        noClasses()
            .that(resideInAPackage("org.travaux.core.."))
            .and(not(resideInAPackage(AUTHORITY)))
            .should()
            .callMethod(Accreditations.class, "permits", Delegate.class, Act.class)
            .orShould()
            .callMethod(Accreditations.class, "permits", PersonId.class, Act.class));
  }

  @Test
  void one_package_of_core_knows_axon() {
    check(
        noClasses()
            .that(resideInAPackage("org.travaux.core..").and(not(resideInAPackage(DECIDE))))
            .should()
            .dependOnClassesThat(resideInAPackage(AXON)));
  }

  @Test
  void projections_read_events_and_never_a_decision() {
    check(
        noClasses()
            .that(resideInAPackage("org.travaux.projections.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(DECISIONS.keySet().toArray(String[]::new))));
  }

  @Test
  void the_edges_do_not_know_how_a_database_is_spoken_to() {
    check(
        noClasses()
            .that(resideInAPackage("org.travaux.web.."))
            .and(not(simpleName("MongoStorage")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.h2.mvstore..")));
  }

  /// There every view is held to the law that live at a position is what is replayed to it.
  @Test
  void views_are_folded_where_the_law_holds_them() {
    check(noClasses().that().resideInAPackage("org.travaux.web..").should().implement(Fold.class));
  }

  @Test
  void the_clock_and_chance_are_told_to_core_and_never_asked() {
    check(
        noClasses()
            .that(resideInAPackage("org.travaux.core.."))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(UUID.class, "randomUUID"));
  }

  /// The OpenAPI document calls them by their simple names.
  @Test
  void what_controllers_take_and_give_have_names_of_their_own() {
    var names =
        TRAVAUX.stream()
            .filter(type -> type.getPackageName().startsWith("org.travaux.web."))
            .filter(type -> type.isRecord() && type.getName().contains("Controller$"))
            .map(JavaClass::getSimpleName)
            .toList();
    assertFalse(names.isEmpty());
    assertEquals(names.stream().sorted().distinct().toList(), names.stream().sorted().toList());
  }

  @Test
  void every_decision_is_known_to_the_command_bus() {
    var written =
        TRAVAUX.stream()
            .filter(type -> type.isAssignableTo(Decision.class) && type.isRecord())
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    var known =
        LogConfiguration.DECISIONS.stream()
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(written, known);
  }

  @Test
  void there_are_no_cycles_between_packages() {
    check(slices().matching("org.travaux.core.(*)..").should().beFreeOfCycles());
    check(slices().matching("org.travaux.projections.(*)..").should().beFreeOfCycles());
    check(slices().matching("org.travaux.web.(*)..").should().beFreeOfCycles());
  }

  @Test
  void nothing_is_wired_out_of_sight() {
    check(noFields().should().beAnnotatedWith(Autowired.class));
    check(noClasses().should().beAnnotatedWith(Component.class));
  }

  @Test
  void what_belongs_to_a_thread_is_not_hidden_in_it() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(simpleName("ThreadLocal"))
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("reactor..", "lombok..")));
  }

  /// Virtual threads were seen to keep their carriers while they did, until nothing moved any more.
  @Test
  void nobody_waits_on_a_monitor() {
    check(
        noClasses()
            .should()
            .callMethod(Object.class, "wait")
            .orShould()
            .callMethod(Object.class, "wait", long.class)
            .orShould()
            .callMethod(Object.class, "wait", long.class, int.class));
  }

  @Test
  void a_broken_rule_is_noticed() {
    assertThrows(
        AssertionError.class, () -> onlyUses("org.travaux.web..", "org.travaux.web..", EVENT));
    assertThrows(AssertionError.class, () -> onlyUses("org.travaux.nowhere..", EVENT));
  }

  private static String core(String part) {
    return "org.travaux.core." + part + "..";
  }

  private static void onlyUses(String part, String... allowed) {
    check(
        classes()
            .that(resideInAPackage(part))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(allowed)
                    .or(resideInAnyPackage("java..", "org.jspecify.."))
                    .or(DescribedPredicate.describe("primitives", JavaClass::isPrimitive))));
  }

  private static DescribedPredicate<JavaClass> simpleName(String name) {
    return DescribedPredicate.describe(name, type -> type.getSimpleName().equals(name));
  }

  private static void check(ArchRule rule) {
    rule.check(TRAVAUX);
  }
}
