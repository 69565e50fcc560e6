package io.daypass;

import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.daypass.identity.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the tree, each with its reason. */
@AnalyzeClasses(packages = "io.daypass", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule engine =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.daypass.process..")
          .and(areNot("io.daypass.api.Problems"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("moving to another engine must stay a change of one package");

  @ArchTest
  static final ArchRule engineInternals =
      noClasses()
          .that(
              areNot(
                  "io.daypass.process.IssueAccess",
                  "io.daypass.process.RevokeAccess",
                  "io.daypass.process.NoNestedExpressions",
                  "io.daypass.process.RefusalsFromEngine",
                  "io.daypass.process.OnlyDecisions",
                  "io.daypass.process.OwnNameOnly",
                  "io.daypass.process.EngineSettings",
                  "io.daypass.process.FeelReadOnce",
                  "io.daypass.process.EngineClock",
                  "io.daypass.process.PacedJobExecutor",
                  "io.daypass.process.JobExecutionConfiguration",
                  "io.daypass.process.RecordDecision"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.camunda.bpm.engine.impl..",
              "org.camunda.bpm.dmn..impl..",
              "org.camunda.feel..",
              "camundajar..")
          .because(
              "the engine's insides are touched where there is no other way, and are named here");

  @ArchTest
  static final ArchRule sql =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Store")
          .and()
          .haveSimpleNameNotStartingWith("Sql")
          // Databases are the very thing that these speak to, or set up.
          .and()
          .resideOutsideOfPackages("io.daypass.connector.database..", "io.daypass.demo..")
          .and(areNot("io.daypass.process.H2Mode", "io.daypass.process.EngineSettings"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
          .because("whoever looks for a statement finds it in a store");

  @ArchTest
  static final ArchRule pureTypes =
      noClasses()
          .that(areRecordsOrSealed())
          .and()
          .resideOutsideOfPackages("io.daypass.api..", "io.daypass.process..", "io.daypass.demo..")
          .and()
          .haveNameNotMatching(".*Properties(\\$.*)?")
          // Reads the JSON of an entry: that is its whole purpose.
          .and(areNot("io.daypass.ledger.BodyFields"))
          .should()
          .dependOnClassesThat(
              areOutside("java.", "org.jspecify.", "io.daypass.")
                  .and(areNot("org.yaml.snakeyaml.error.Mark")))
          .because("facts must be usable without any framework");

  @ArchTest
  static final ArchRule connectors =
      slices()
          .matching("io.daypass.connector.(*)..")
          .should()
          .notDependOnEachOther()
          .because("a target can be added or dropped without reading the others");

  @ArchTest
  static final ArchRule cycles =
      slices()
          .matching("io.daypass.(*)..")
          .should()
          .beFreeOfCycles()
          .because("the packages are a story that is read in one direction");

  @ArchTest
  static final ArchRule time =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("time comes in through the injected Clock");

  @ArchTest
  static final ArchRule clocks =
      noClasses()
          .that(areNot("io.daypass.time.TimeConfiguration"))
          .should()
          .callMethod(Clock.class, "systemUTC")
          .because("there is one clock");

  @ArchTest
  static final ArchRule ids =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Ids.class)
          .should()
          .callMethod(UUID.class, "randomUUID")
          .because("ids come in through the injected Ids");

  @ArchTest
  static final ArchRule injection =
      fields()
          .should()
          .notBeAnnotatedWith(Autowired.class)
          .because("what a class needs stands in its constructor");

  @ArchTest
  static final ArchRule names =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Service)")
          .because("a type is a noun of the domain");

  @ArchTest
  static final ArchRule delegates =
      classes()
          .that()
          .resideInAPackage("io.daypass.process")
          .and()
          .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
          .should(notBePublic())
          .because("only a model calls a delegate");

  private static DescribedPredicate<JavaClass> areNot(String... names) {
    return DescribedPredicate.describe(
        "are not " + String.join(", ", names),
        type ->
            Arrays.stream(names)
                .noneMatch(
                    name -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
  }

  private static DescribedPredicate<JavaClass> areOutside(String... prefixes) {
    return DescribedPredicate.describe(
        "lie outside " + String.join(", ", prefixes),
        type ->
            !type.isPrimitive()
                && !type.isArray()
                && Arrays.stream(prefixes).noneMatch(type.getName()::startsWith));
  }

  private static DescribedPredicate<JavaClass> areRecordsOrSealed() {
    return DescribedPredicate.describe(
        "are records or sealed interfaces",
        type -> type.isRecord() || (type.isInterface() && type.reflect().isSealed()));
  }
}
