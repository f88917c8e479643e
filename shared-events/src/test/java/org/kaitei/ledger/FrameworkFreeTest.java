package org.kaitei.ledger;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "org.kaitei", importOptions = ImportOption.DoNotIncludeTests.class)
class FrameworkFreeTest {

  /** A list of what is allowed, so that a framework nobody thought of is refused as well. */
  @ArchTest
  static final ArchRule shared_events_know_the_jdk_json_and_cloud_events_and_nothing_else =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "org.kaitei..",
                      "java..",
                      "com.fasterxml.jackson.annotation..",
                      "tools.jackson..",
                      "org.jspecify.annotations..",
                      "io.cloudevents..")
                  .and(not(resideInAnyPackage("java.sql..", "java.net.http.."))));

  /** The ledger package knows them all, because it keeps the one list of stored names. */
  @ArchTest
  static final ArchRule the_words_of_the_domain_depend_on_each_other_in_one_direction =
      SlicesRuleDefinition.slices()
          .matching("org.kaitei.(figure|achievement|judgement|indicator|plan|sheet|note)")
          .should()
          .beFreeOfCycles();
}
