package org.kaitei.query.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.X;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Units;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.RecordedEvent;
import org.kaitei.query.Histories;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.FoldedTo;
import org.kaitei.query.grid.GridDocument.Cell;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.history.Revision;
import org.kaitei.query.indicator.IndicatorView;

/** Every column is what the indicator was as of that recording. */
class GridPropertiesTest {

  @Provide
  Arbitrary<List<List<LedgerEvent>>> histories() {
    return Histories.any();
  }

  @Property(tries = 200)
  void each_column_is_the_indicator_as_of_that_recording(
      @ForAll("histories") List<List<LedgerEvent>> history) {
    Ledger ledger = ledger(history);
    Grid grid = new Grid(GridRows.ALL, Units.NONE);
    List<Revision> revisions = revisions(ledger);
    revisions.forEach(grid::after);

    assertThat(columns(grid)).isEqualTo(foldsAt(ledger, times(revisions)));
  }

  @Property(tries = 100)
  void wherever_a_page_begins_its_columns_are_the_same(
      @ForAll("histories") List<List<LedgerEvent>> history) {
    Ledger ledger = ledger(history);
    List<Revision> revisions = revisions(ledger);
    List<Instant> times = times(revisions);
    for (int first = 0; first < times.size(); first++) {
      Instant begin = times.get(first);
      Grid grid = new Grid(GridRows.ALL, Units.NONE);
      grid.beginWith(indicator(ledger, begin.minusNanos(1000)));
      revisions.stream().filter(r -> !r.recordedAt().isBefore(begin)).forEach(grid::after);

      assertThat(columns(grid)).isEqualTo(foldsAt(ledger, times.subList(first, times.size())));
    }
  }

  private static Ledger ledger(List<List<LedgerEvent>> history) {
    Ledger ledger = new Ledger();
    history.forEach(ledger::record);
    return ledger;
  }

  private static List<Revision> revisions(Ledger ledger) {
    FoldedTo folded = FoldedTo.of(ledger.recorded());
    List<Revision> revisions = new ArrayList<>();
    for (long from = 1; ; from += 50) {
      HistoryView stretch = folded.state(HistoryView.holding(X, from));
      if (stretch == null) {
        return revisions;
      }
      revisions.addAll(stretch.revisions());
    }
  }

  private static List<Instant> times(List<Revision> revisions) {
    return revisions.stream().map(Revision::recordedAt).distinct().toList();
  }

  private static List<Map<String, String>> foldsAt(Ledger ledger, List<Instant> times) {
    return times.stream().map(time -> figures(indicator(ledger, time))).toList();
  }

  private static IndicatorView indicator(Ledger ledger, Instant time) {
    List<RecordedEvent> until =
        ledger.recorded().stream().filter(e -> !e.recordedAt().isAfter(time)).toList();
    IndicatorView folded = FoldedTo.of(until).state(IndicatorView.KIND.of(X));
    return folded == null ? IndicatorView.KIND.empty() : folded;
  }

  private static Map<String, String> figures(IndicatorView indicator) {
    Map<String, String> figures = new TreeMap<>();
    indicator
        .baselines()
        .forEach(
            held ->
                figures.put(
                    place("baseline", held.component(), held.baseline().period()),
                    said(held.baseline().figure())));
    indicator
        .measurements()
        .forEach(
            held ->
                figures.put(
                    place("measurement", held.component(), held.period()),
                    held.measurement() == null ? "withdrawn" : said(held.figure())));
    return figures;
  }

  private static List<Map<String, String>> columns(Grid grid) {
    List<Map<String, String>> columns = new ArrayList<>();
    grid.recordings().forEach(recording -> columns.add(new TreeMap<>()));
    for (GridDocument.Row row : grid.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        Cell cell = row.cells().get(i);
        if (cell != null) {
          columns
              .get(i)
              .put(
                  place(row.kind(), row.component(), row.period()),
                  cell.value() == null ? cell.state() : cell.value());
        }
      }
    }
    return columns;
  }

  private static String place(String kind, String component, Period period) {
    return kind + " " + component + " " + period;
  }

  private static String said(Figure figure) {
    return figure.isMeasured() ? figure.decimal() : "not-measured";
  }
}
