package org.kaitei.query.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.asked;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.plan.Edition;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.PlanAdopted;
import org.kaitei.plan.PlanId;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.Said;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import tools.jackson.databind.JsonNode;

/** What somebody who has not signed in is shown, beside what a planner is. */
class PublicOverHttpTest {

  private static final String SHEET = "/api/plans/kumamoto/sheets/2021";
  private static final String FIGURE = "/tables/0/rows/0/actuals/0/value";

  private static QueryHttp service;
  private static Ledger ledger;

  @BeforeAll
  static void a_sheet_was_published_and_corrected() {
    ledger = new Ledger();
    PlanId secret = new PlanId("secret");
    PrintedRow printed =
        new PrintedRow(
            "%",
            null,
            null,
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
            null,
            null);
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), recorded("FY2021", "20"));
    ledger.record(opened(2021), reported(row(ROW, X, "FY2023"), printed), opened(2022));
    ledger.record(founded(WATER, "水保全課"), asked(WATER));
    ledger.record(
        new PlanAdopted(secret, "検討中の計画", "熊本市", new Edition(1, "案", null), Said.BY),
        new IndicatorNamed(secret, X, "検討中の参加率", Said.BY));
    ledger.record(published(1, ledger.last().position()));
    ledger.record(corrected("FY2021", "20", "30"), written("n", 2021, "参加率の所見"));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_public_is_shown_what_was_published_and_a_planner_what_stands() {
    JsonNode shown = service.anybody(SHEET).json();
    assertThat(shown.at(FIGURE).asString()).isEqualTo("20");
    assertThat(shown.at("/correctedSincePublication/publication").asInt()).isEqualTo(1);
    assertThat(shown.get("notes").size()).as("a note that was written later").isZero();
    assertThat(service.json(SHEET).at(FIGURE).asString()).isEqualTo("30");
    assertThat(service.json(SHEET).get("notes").size()).isEqualTo(1);
  }

  @Test
  void asked_again_as_of_its_own_moment_it_answers_the_same() {
    JsonNode shown = service.anybody(SHEET).json();
    String then = shown.get("asOf").asString();

    assertThat(service.anybody(SHEET + "?asOf=" + then).json()).isEqualTo(shown);
    assertThat(shown.get("publishedAsOf").asString()).isLessThan(then);
    assertThat(service.json(SHEET).get("publishedAsOf").isNull()).isTrue();
  }

  @Test
  void no_cache_takes_the_one_for_the_other() {
    Answer ofThePublic = service.anybody(SHEET);
    Answer ofThePlanner = service.program(SHEET);
    assertThat(ofThePublic.header("ETag")).isNotEqualTo(ofThePlanner.header("ETag"));
    assertThat(ofThePublic.header("Cache-Control")).isEqualTo("no-cache, public");
    assertThat(ofThePlanner.header("Cache-Control")).contains("private").doesNotContain("public");
    assertThat(ofThePublic.headers().allValues("Vary")).containsOnlyOnce("Authorization, Cookie");
    assertThat(String.join(",", ofThePlanner.headers().allValues("Vary")))
        .containsOnlyOnce("Authorization")
        .containsOnlyOnce("Cookie");
    assertThat(service.anybody(SHEET, "If-None-Match", ofThePlanner.header("ETag")).status())
        .isEqualTo(200);
    assertThat(service.anybody(SHEET, "If-None-Match", ofThePublic.header("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  void lists_show_the_public_what_has_been_published() {
    JsonNode plans = service.anybody("/api/plans").json();
    assertThat(plans.get("plans").size()).isEqualTo(1);
    assertThat(plans.at("/plans/0/id").asString()).isEqualTo(PLAN.value());
    assertThat(service.json("/api/plans").get("plans").size()).isEqualTo(2);
    JsonNode years = service.anybody("/api/plans/kumamoto/sheets").json().get("years");
    assertThat(years.toString()).isEqualTo("[2021]");
    assertThat(service.anybody(SHEET + "/publications").json().get("publications").size())
        .isEqualTo(1);
  }

  @Test
  void the_public_finds_published_plans_and_their_indicators_only() {
    JsonNode found = service.anybody(search("参加率")).json();
    assertThat(found.get("found").asInt()).isEqualTo(1);
    assertThat(found.at("/hits/0/kind").asString()).isEqualTo("INDICATOR");
    assertThat(found.at("/hits/0/plans").toString()).isEqualTo("[\"kumamoto\"]");
    assertThat(found.toString()).doesNotContain("検討中");
    assertThat(service.json(search("参加率")).get("found").asInt()).isEqualTo(2);
    assertThat(service.anybody(search("検討中")).json().get("found").asInt()).isZero();
    assertThat(service.anybody("/api/search?q=x&plan=secret").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/plans/kumamoto",
        "/api/plans/kumamoto/sheets/2022",
        "/api/plans/kumamoto/sheets/1999",
        "/api/plans/secret/sheets",
        "/api/plans/nobody/sheets",
        SHEET + "/submission",
        SHEET + "/compare?from=2022",
        "/api/plans/kumamoto/sheets/2022/publications",
        "/api/plans/kumamoto/notes",
        "/api/indicators/x",
        "/api/indicators/x/history",
        "/api/work"
      })
  void of_all_else_the_public_does_not_learn_whether_it_is_there(String path) {
    assertThat(service.anybody(path).status()).isEqualTo(401);
  }

  @Test
  void departments_are_no_secret() {
    JsonNode departments = service.anybody("/api/departments?on=2022-04-01").json();
    assertThat(departments.at("/departments/0/name").asString()).isEqualTo("水保全課");
    assertThat(service.anybody("/api/departments/water").json().get("steps").size()).isEqualTo(1);
    assertThat(service.program("/api/departments/nobody").status()).isEqualTo(404);
    assertThat(service.program("/api/departments?on=tomorrow").status()).isEqualTo(400);
  }

  @Test
  void a_planner_sees_who_owes_what_by_when() {
    Answer submission = service.program(SHEET + "/submission?on=2022-10-01");
    assertThat(submission.json().at("/parts/0/state").asString()).isEqualTo("open");
    assertThat(submission.json().at("/parts/0/late").asBoolean()).isTrue();
    assertThat(submission.header("ETag")).endsWith("-2022-10-01\"");
    JsonNode work = service.json("/api/work?on=2022-10-01");
    assertThat(work.at("/items/0/task").asString()).isEqualTo("WAIT");
    assertThat(service.json("/api/work?on=2022-09-30").get("items").size()).isZero();
    assertThat(service.program(SHEET + "/submission?atLeast=departments/all:1").status())
        .isEqualTo(200);
  }

  private static String search(String words) {
    return "/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
