package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.query.Kumamoto;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.Said;
import org.kaitei.query.access.AccessUnderTest;

/** From every number to the event that says it. */
class EventLinksTest {

  private static final Pattern CELL =
      Pattern.compile("<td class=\"number[^\"]*\">(.*?)</td>", Pattern.DOTALL);
  private static final Pattern TOLD = Pattern.compile("<[^>]*>|\\s");
  private static final Pattern EVENT = Pattern.compile("href=\"/events/(\\d+)\"");

  static QueryHttp service;
  static long corrected;

  @BeforeAll
  static void a_sheet_was_imported_and_a_figure_corrected() {
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    ledger.record(Kumamoto.corrected("kumamoto-1", "FY2021", "30.5", "31.5"));
    corrected = ledger.last().position();
    ledger.record(Said.recorded("FY2020", "5"), Said.recorded("FY2021", "6"));
    ledger.record(Said.withdrawn("FY2020", "5"));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/plans/kumamoto/sheets/2021",
        "/indicators/kumamoto-1",
        "/indicators/kumamoto-1/grid"
      })
  void every_number_of_a_page_leads_to_its_event(String page) {
    List<String> numbers =
        CELL.matcher(service.get(page).body())
            .results()
            .map(MatchResult::group)
            .filter(cell -> TOLD.matcher(cell).replaceAll("").matches("(?s).*\\d.*"))
            .toList();

    assertThat(numbers).hasSizeGreaterThan(1);
    assertThat(numbers).allSatisfy(number -> assertThat(number).containsPattern(EVENT));
  }

  @Test
  void a_corrected_figure_leads_to_its_correction() {
    String row = service.get("/plans/kumamoto/sheets/2021").body().split("id=\"table-1-row-1\"")[1];

    assertThat(row.split("</tr>")[0])
        .containsSubsequence("/events/" + corrected, "31.5", "/events/" + corrected, "31.5");
  }

  @Test
  void the_newest_figure_in_the_list_of_a_plan_leads_to_its_event() {
    assertThat(service.get("/plans/kumamoto").body())
        .containsPattern("href=\"/events/" + corrected + "\"[^>]*>31.5<");
  }

  @Test
  void whoever_may_correct_a_figure_is_led_there_from_its_event_and_from_the_table() {
    String form = "href=\"/indicators/kumamoto-1/figures/FY2021\"";
    assertThat(service.page("/events/" + corrected).body()).contains(form);
    assertThat(service.page("/events/1").body()).doesNotContain("/figures/FY");
    assertThat(service.page("/indicators/kumamoto-1").body()).contains(form);
    assertThat(service.page("/indicators/kumamoto-1?asOf=2999").body())
        .as("of another time nothing is corrected")
        .doesNotContain(form);
  }

  @Test
  void from_a_figure_that_was_withdrawn_since_nobody_is_led_to_its_correction() {
    assertThat(service.page("/events/" + (corrected + 1)).body()).doesNotContain("/figures/FY");
    assertThat(service.page("/events/" + (corrected + 2)).body())
        .contains("href=\"/indicators/x/figures/FY2021\"");
  }

  @ParameterizedTest
  @CsvSource({"AUDITOR,", "DEPARTMENT_MEMBER, health"})
  void who_may_not_is_not(Role role, String department) {
    String token = "Bearer " + AccessUnderTest.tokenOf(role, department);
    for (String page : new String[] {"/events/" + corrected, "/indicators/kumamoto-1"}) {
      var read = service.get(page, "Accept", "text/html", "Authorization", token);
      assertThat(read.status()).isEqualTo(200);
      assertThat(read.body()).doesNotContain("/figures/FY");
    }
  }

  @Test
  void who_sees_only_what_was_published_is_not_led_where_they_may_not_go() {
    assertThat(Reader.visit(Actor.PUBLIC).event(7L)).isNull();
    assertThat(Reader.visit().event(null)).isNull();
  }
}
