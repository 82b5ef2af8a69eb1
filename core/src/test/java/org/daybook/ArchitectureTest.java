package org.daybook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between core's packages: they point one way. */
class ArchitectureTest {

  /** Each package, and those that it may know besides itself. A new package gets its line here. */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "text", Set.of(),
          "claim", Set.of("text"),
          "lexicon", Set.of("text", "claim"),
          "mention", Set.of("text", "claim", "lexicon"),
          "read", Set.of("text", "claim", "lexicon", "mention"),
          "compare", Set.of("text", "claim"));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(
              location -> location.contains("/core/") || location.contains("daybook-core"))
          .importPackages("org.daybook");

  private static ArchRule knowsOnly(String name, Set<String> others) {
    String[] allowed =
        Stream.concat(
                Stream.concat(Stream.of(name), others.stream()).map(p -> "org.daybook." + p + ".."),
                Stream.of("java..", "org.jspecify.annotations.."))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("org.daybook." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .because("arrows between packages point one way, and core needs the JDK alone")
        .allowEmptyShould(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "claim", "lexicon", "mention", "read", "compare"})
  void aPackageKnowsOnlyThoseBeforeIt(String name) {
    knowsOnly(name, ARROWS.getOrDefault(name, Set.of())).check(CORE);
  }

  @Test
  void everyPackageHasItsPlace() {
    String[] known =
        ARROWS.keySet().stream().map(p -> "org.daybook." + p + "..").toArray(String[]::new);
    classes().should().resideInAnyPackage(known).check(CORE);
  }

  @Test
  void thereAreNoCircles() {
    slices().matching("org.daybook.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void readingIsAPureFunction() {
    pure().check(CORE);
  }

  private static ArchRule pure() {
    return noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.nio.channels..", "java.util.random..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, UUID.class)
        .because("the same article gives the same claims: no clock, no network, no chance");
  }

  @Test
  void noPatternMeetsAStrangersText() {
    noClasses()
        .that()
        .resideInAnyPackage("org.daybook.text..", "org.daybook.mention..", "org.daybook.read..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .because("the JDK's regular expressions backtrack")
        .allowEmptyShould(true)
        .check(CORE);
  }

  /** Guards the rules themselves: where an arrow is forbidden that is there, they must notice. */
  @Test
  void theRulesCanFail() {
    assertFalse(CORE.isEmpty());
    assertTrue(CORE.contain("org.daybook.read.Reader"));
    ArchRule claimWithoutText = knowsOnly("claim", Set.of());
    ArchRule readWithoutClaim = knowsOnly("read", Set.of("text"));
    assertThrows(AssertionError.class, () -> claimWithoutText.check(CORE));
    assertThrows(AssertionError.class, () -> readWithoutClaim.check(CORE));
  }
}
