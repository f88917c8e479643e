package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.plan.Initiative;
import org.kaitei.plan.InitiativeId;
import org.kaitei.plan.PlanEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.sheet.PrintedRow;

/** What the lines of pages say of events that give no single figure. */
class LedgerLinesOverHttpTest {

  private static final Ledger LEDGER = new Ledger();
  private static final int REPORTED = 5;

  private static QueryHttp service;

  @BeforeAll
  static void start() {
    LEDGER.record(adopted());
    LEDGER.record(named("地域拠点の数"), defined("地域拠点の数", "箇所"));
    LEDGER.record(opened(2021));
    LEDGER.record(reported(row("t", "1"), printed("1050", "20%")));
    LEDGER.record(new PlanEvent.InitiativePlaced(PLAN, initiative("2", "始動人を育てる学び"), BY));
    service = QueryHttp.on(LEDGER);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_reported_row_is_shown_with_what_its_cells_print() {
    assertThat(service.page("/ledger").text()).contains("箇所、1,050、20%");
    assertThat(service.page("/plans/kumamoto").text()).contains("箇所、1,050、20%");
    assertThat(service.page("/events/" + REPORTED).text())
        .as("once, in words of its own")
        .doesNotContain("箇所、1,050、20%")
        .contains("1050 20%");
  }

  @Test
  void an_initiative_is_shown_with_its_number_and_its_title() {
    assertThat(service.page("/ledger").text()).contains("2 始動人を育てる学び");
    assertThat(service.page("/plans/kumamoto").text()).contains("2 始動人を育てる学び");
  }

  private static PrintedRow printed(String actual, String achievement) {
    var of2021 = new PrintedRow.Actual(2021, period("FY2021"), Figure.of(actual));
    return new PrintedRow("箇所", null, null, List.of(of2021), null, achievement);
  }

  private static Initiative initiative(String number, String title) {
    return new Initiative(
        new InitiativeId("i"), number, title, null, null, null, List.of(), List.of(), List.of());
  }
}
