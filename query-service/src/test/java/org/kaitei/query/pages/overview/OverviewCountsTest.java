package org.kaitei.query.pages.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.measured;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Steps.APRIL;
import static org.kaitei.query.Steps.HEALTH;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;
import static org.kaitei.query.Steps.responsible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent.BaselineSet;
import org.kaitei.indicator.IndicatorEvent.IndicatorDefined;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.Aspect;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanEvent.IndicatorRetired;
import org.kaitei.plan.PlanEvent.InitiativePlaced;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.Said;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** Whoever follows a number on the page of a plan finds a list of as many indicators. */
class OverviewCountsTest {

  private static final String PAGE = "/plans/kumamoto";

  /** A number that is a link itself, or stands beside the link of its line. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "<a href=\"([^\"]*)\"><span class=\"word\">[^<]*</span> <b class=\"count\">(\\d+)</b></a>"
              + "|<td class=\"number\"><a href=\"([^\"]*)\">(\\d+)</a></td>"
              + "|<a href=\"([^\"]*)\">[^<]*</a>\\s*</th>\\s*<td class=\"number\">(\\d+)</td>");

  private static final Pattern LISTED = Pattern.compile("<td class=\"stands\">");

  private static QueryHttp service;
  private static final Map<String, Integer> LISTS = new HashMap<>();

  @BeforeAll
  static void indicators_that_have_much_in_common() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), founded(WATER, "水保全課"), founded(HEALTH, "健康課"));
    List<RowKey> social = new ArrayList<>();
    List<RowKey> economic = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      IndicatorId id = new IndicatorId("i" + i);
      RowKey row = new RowKey(i % 2 == 0 ? "t" : "u", "" + i, null);
      String[] goals = i % 3 == 0 ? new String[] {"3.4", "11.2"} : new String[] {"11.7"};
      record(ledger, id, row, i % 5 == 4 ? null : i, i % 4 == 3 ? new String[0] : goals);
      if (i % 3 != 2) {
        DepartmentId department = i % 3 == 0 ? WATER : HEALTH;
        ledger.record(responsible(id, null, department, APRIL));
      }
      (i % 2 == 0 ? social : economic).add(row);
      if (i % 5 == 0) {
        economic.add(row);
      }
    }
    ledger.record(undertaken("a", Aspect.SOCIETY, social.subList(0, 5)));
    ledger.record(undertaken("b", Aspect.ECONOMY, economic));
    ledger.record(published(1, ledger.last().position()));
    IndicatorId retired = new IndicatorId("retired");
    ledger.record(
        new IndicatorNamed(PLAN, retired, "終えた指標", BY), new IndicatorRetired(PLAN, retired, BY));
    service = QueryHttp.on(ledger);
  }

  private static void record(
      Ledger ledger, IndicatorId id, RowKey key, Integer figure, String... goals) {
    Row row = Said.row(key, id, "FY2022");
    ledger.record(
        new IndicatorNamed(PLAN, id, "指標" + id, BY),
        new IndicatorDefined(
            id, new Definition("指標" + id, "%", null, false, List.of(goals), null), BY),
        Said.placed(row),
        new BaselineSet(id, null, Said.baseline("FY2018", "3"), BY),
        new TargetSet(PLAN, id, null, period("FY2022"), target("8"), 1, BY));
    if (figure != null) {
      ledger.record(new MeasurementRecorded(id, null, period("FY2021"), measured("" + figure), BY));
    }
    if (key.no().equals("0")) {
      ledger.record(opened(2021));
    }
    List<Actual> actuals =
        figure == null
            ? List.of()
            : List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("" + figure)));
    ledger.record(
        reported(
            row,
            new PrintedRow("%", null, Said.baseline("FY2018", "3"), actuals, target("8"), null)));
  }

  private static InitiativePlaced undertaken(String id, Aspect aspect, List<RowKey> rows) {
    var initiative =
        new Initiative(new InitiativeId(id), null, id, null, aspect, null, null, null, rows);
    return new InitiativePlaced(PLAN, initiative, BY);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "department=water",
        "department=health",
        "department=none",
        "department=%E6%B0%B4%E4%BF%9D%E5%85%A8%E8%AA%B2"
      })
  void a_reader_finds_as_many_as_they_were_told(String department) {
    int followed = 0;
    for (String address : addresses(department)) {
      followed += follow(address, true);
    }
    assertThat(followed).as("numbers that lead somewhere").isGreaterThan(100);
  }

  @Test
  void the_public_finds_as_many_as_it_was_told() {
    int followed = 0;
    for (String address : addresses("")) {
      followed += follow(address, false);
    }
    assertThat(followed).as("numbers that lead somewhere").isGreaterThan(100);
  }

  private static List<String> addresses(String also) {
    return Stream.of("", "goal=3", "goal=11", "goal=none", "goal=11&standing=ACHIEVED")
        .flatMap(goal -> also(goal, "table=t", "table=u"))
        .flatMap(some -> also(some, "aspect=SOCIETY", "aspect=ECONOMY", "aspect=none"))
        .map(some -> some.isEmpty() ? also : also.isEmpty() ? some : also + "&" + some)
        .map(all -> all.isEmpty() ? PAGE : PAGE + "?" + all)
        .toList();
  }

  private static Stream<String> also(String some, String... others) {
    return Stream.concat(
        Stream.of(some), Stream.of(others).map(one -> some.isEmpty() ? one : some + "&" + one));
  }

  private static int follow(String address, boolean reader) {
    List<MatchResult> counted = COUNTED.matcher(page(address, reader)).results().toList();
    for (MatchResult one : counted) {
      int group = one.group(1) != null ? 1 : one.group(3) != null ? 3 : 5;
      String list = one.group(group).replace("&amp;", "&").replaceAll("#.*", "");
      assertThat(listed(list, reader))
          .as("from %s to %s", address, list)
          .isEqualTo(Integer.parseInt(one.group(group + 1)));
    }
    return counted.size();
  }

  private static int listed(String address, boolean reader) {
    return LISTS.computeIfAbsent(
        reader + address, none -> (int) LISTED.matcher(page(address, reader)).results().count());
  }

  private static String page(String address, boolean reader) {
    return (reader ? service.page(address) : service.anybody(address, "Accept", "text/html"))
        .body();
  }
}
