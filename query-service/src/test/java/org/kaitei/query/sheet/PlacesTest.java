package org.kaitei.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kaitei.query.Said.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.Row;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.PlacesDocument.Place;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;

class PlacesTest {

  private static final IndicatorId OTHER = new IndicatorId("other");

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void a_plan_with_an_indicator() {
    ledger.record(
        adopted(),
        named("参加率"),
        defined("参加率", "%"),
        new PlanEvent.IndicatorNamed(PLAN, OTHER, "別の指標", BY));
  }

  @Test
  void an_indicator_stands_where_the_sheets_show_it_the_newest_first() {
    ledger.record(opened(2020), reported(2020, "a", "1", X));
    ledger.record(
        opened(2021),
        reported(2021, "a", "1", OTHER),
        reported(2021, "b", "①", OTHER),
        reported(2021, "b", "②", X));

    assertThat(places().places())
        .extracting(Place::year, Place::table, Place::row)
        .containsExactly(tuple(2021, 2, 2), tuple(2020, 1, 1));
    assertThat(places().places().getFirst().key().no()).isEqualTo("②");
    assertThat(places().places().getFirst().title()).isEqualTo("b");
    assertThat(places().version()).isEqualTo(ledger.last().position());
  }

  @Test
  void where_no_sheet_shows_it_there_is_none() {
    assertThat(places().places()).isEmpty();
  }

  private static LedgerEvent reported(int year, String table, String no, IndicatorId indicator) {
    Row row = row(new RowKey(table, no, null), indicator, "FY2023");
    var print = new PrintedRow(null, null, null, List.of(), null, null);
    return new SheetEvent.RowReported(PLAN, year, row, print, null, BY);
  }

  private PlacesDocument places() {
    return new SheetAnswers(new ViewReader(Stored.views(ledger)))
        .places(new PlacesOf(X, Moment.NOW));
  }
}
