package org.kaitei.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.kaitei", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String COMMAND = "org.kaitei.command..";
  private static final String QUERY = "org.kaitei.query..";
  private static final String STANDALONE = "org.kaitei.standalone..";
  private static final String EMBEDDED = "org.kaitei.embedded..";
  private static final String ACCESS = "org.kaitei.access..";
  private static final String WEB = "org.kaitei.web..";

  @ArchTest
  static final ArchRule what_decides_does_not_see_what_answers =
      noClasses()
          .that()
          .resideInAPackage(COMMAND)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(QUERY);

  @ArchTest
  static final ArchRule what_answers_does_not_see_what_decides =
      noClasses()
          .that()
          .resideInAPackage(QUERY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(COMMAND);

  @ArchTest
  static final ArchRule the_published_language_knows_only_java_json_and_cloudevents =
      classes()
          .that()
          .resideInAPackage("org.kaitei..")
          .and()
          .resideOutsideOfPackages(COMMAND, QUERY, STANDALONE, EMBEDDED, WEB, ACCESS)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "org.kaitei..",
                      "tools.jackson..",
                      "com.fasterxml.jackson.annotation..",
                      "io.cloudevents..")
                  .and(not(resideInAnyPackage(COMMAND, QUERY, STANDALONE, EMBEDDED, WEB, ACCESS))));

  @ArchTest
  static final ArchRule the_embedded_parts_know_no_framework_and_no_service =
      noClasses()
          .that()
          .resideInAPackage(EMBEDDED)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "org.axonframework..", COMMAND, QUERY, STANDALONE);

  @ArchTest
  static final ArchRule the_services_do_not_know_what_they_run_in =
      noClasses()
          .that()
          .resideInAnyPackage(COMMAND, QUERY, WEB, ACCESS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(EMBEDDED, STANDALONE);

  @ArchTest
  static final ArchRule access_does_not_know_what_it_is_asked_about =
      noClasses()
          .that()
          .resideInAPackage(ACCESS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(COMMAND, QUERY, EMBEDDED, STANDALONE);

  @ArchTest
  static final ArchRule decisions_on_rights_need_no_framework =
      classes()
          .that()
          .resideInAPackage("org.kaitei.access")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.kaitei.access", "org.kaitei.ledger", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule configuration_is_in_a_package_called_wiring =
      classes()
          .that()
          .areMetaAnnotatedWith(Configuration.class)
          .and()
          .areNotAnnotatedWith(SpringBootConfiguration.class)
          .and()
          .resideOutsideOfPackage(WEB)
          .should()
          .resideInAPackage("..wiring..");

  @ArchTest
  static final ArchRule beans_are_made_in_a_package_called_wiring =
      methods()
          .that()
          .areMetaAnnotatedWith(Bean.class)
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(WEB)
          .should()
          .beDeclaredInClassesThat()
          .resideInAPackage("..wiring..");
}
