package org.kaitei.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.kaitei.judgement.LinearPath;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.plan.PlanEvent.JudgementRuleChosen;
import org.kaitei.plan.PlanEvent.TargetSet;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Histories;
import org.kaitei.query.Ledger;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetId;

/** Nothing on a sheet changes by itself. */
class ComparisonPropertiesTest {

  private static final List<String> CELLS =
      List.of(
          "actual", "achievement", "baseline", "judgement", "name", "target", "unit", "warnings");

  private static final RowKey ROW = new RowKey("a", "a", null);

  /** Shows an achievement from the start, which hardly any history of random events comes to do. */
  private static final PrintedRow PRINTED =
      new PrintedRow(null, null, null, List.of(new Actual(1, period("FY2020"), null)), null, null);

  @Provide
  Arbitrary<List<List<LedgerEvent>>> histories() {
    return Histories.ofSheets();
  }

  @Property(tries = 40)
  void every_cell_that_changed_names_an_event_that_did_it(
      @ForAll("histories") List<List<LedgerEvent>> history) {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), new JudgementRuleChosen(PLAN, null, new LinearPath(), null, BY));
    ledger.record(
        based("FY2019", "0"),
        recorded("FY2020", "1"),
        new TargetSet(PLAN, X, null, period("CY2021"), target("10"), 1, BY),
        new RowReported(PLAN, 1, row(ROW, X, "CY2021"), PRINTED, null, BY));
    history.forEach(ledger::record);
    ComparisonAnswers answers = new ComparisonAnswers(new ViewReader(Stored.views(ledger)));
    List<Instant> times =
        ledger.recorded().stream().map(RecordedEvent::recordedAt).distinct().toList();
    for (SheetId sheet : sheets(ledger)) {
      for (Instant from : times) {
        compare(answers, sheet, from);
      }
    }
    Statistics.coverage(of -> CELLS.forEach(cell -> of.check(cell).count(count -> count > 0)));
  }

  private static void compare(ComparisonAnswers answers, SheetId sheet, Instant from) {
    var since = new ComparisonOf(sheet, new Moment(from), Moment.NOW, null, null);
    for (var row : answers.compare(since).rows()) {
      for (Cell cell : row.cells()) {
        Statistics.collect(cell.cell().split("/")[0]);
        assertThat(cell.events()).as("%s since %s", cell, from).isNotEmpty();
        assertThat(cell.events()).allMatch(did -> did.recordedAt().isAfter(from));
      }
    }
  }

  private static List<SheetId> sheets(Ledger ledger) {
    return ledger.recorded().stream()
        .filter(recorded -> recorded.event() instanceof SheetEvent)
        .map(recorded -> (SheetEvent) recorded.event())
        .map(event -> new SheetId(event.plan(), event.year()))
        .distinct()
        .toList();
  }
}
