package org.kaitei.query.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.measured;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorEvent.MeasurementFinalized;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.grid.GridDocument.Cell;
import org.kaitei.query.grid.GridDocument.Told;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;

class GridAnswersTest {

  private final Ledger ledger = new Ledger();
  private Instant beforeTheCorrection;

  @BeforeEach
  void figures_are_recorded_corrected_and_withdrawn() {
    ledger.record(defined("参加率", "%"));
    ledger.record(recorded("FY2020", "1"), recorded("FY2021", "2"));
    beforeTheCorrection = ledger.now();
    ledger.record(corrected("FY2021", "2", "3"));
    ledger.record(new MeasurementRecorded(X, "女性", Period.fiscalYear(2021), measured("4"), BY));
    ledger.record(withdrawn("FY2020", "1"));
  }

  @Test
  void periods_go_down_and_recordings_across() {
    GridDocument grid = ask(null, 100, 0, Moment.NOW);

    assertThat(grid.recordings()).hasSize(5);
    assertThat(grid.recordings().get(1).events())
        .extracting(Told::revision)
        .containsExactly(2L, 3L);
    assertThat(grid.recordings().get(2).events().getFirst().reason()).isNotBlank();
    assertThat(grid.rows())
        .extracting(row -> row.period() + " " + row.component())
        .containsExactly("FY2020 null", "FY2021 null", "FY2021 女性");
    assertThat(grid.rows().get(1).cells())
        .containsExactly(
            null,
            new Cell("2", "measured", true, null, 3),
            new Cell("3", "measured", true, null, 4),
            new Cell("3", "measured", false, null, 4),
            new Cell("3", "measured", false, null, 4));
    assertThat(grid.rows().getFirst().cells().getLast())
        .isEqualTo(new Cell(null, "withdrawn", true, null, 6));
    assertThat(grid.next()).isNull();
  }

  @Test
  void a_figure_that_is_only_said_to_be_final_stands_since_it_was_measured() {
    ledger.record(
        new MeasurementFinalized(
            X, null, Period.fiscalYear(2021), measured("3"), measured("3.0"), null, List.of(), BY));

    Cell last = ask(null, 100, 0, Moment.NOW).rows().get(1).cells().getLast();

    assertThat(last.changed()).isTrue();
    assertThat(last.position()).isEqualTo(4);
    assertThat(ask(null, 100, 6, Moment.NOW).rows().get(1).cells().getLast()).isEqualTo(last);
  }

  @Test
  void a_page_says_what_stood_before_it_and_cuts_no_transaction() {
    GridDocument first = ask(null, 2, 0, Moment.NOW);
    GridDocument second = ask(null, 1, first.next(), Moment.NOW);

    assertThat(first.recordings()).hasSize(2);
    assertThat(first.next()).isEqualTo(3);
    assertThat(second.recordings()).hasSize(1);
    assertThat(second.rows().getFirst().cells())
        .containsExactly(new Cell("1", "measured", false, null, 2));
    assertThat(ask(null, 1, 2, Moment.NOW).recordings().getFirst().events())
        .as("from the middle of a transaction")
        .hasSize(2);
  }

  @Test
  void beyond_the_last_revision_there_is_nothing() {
    GridDocument beyond = ask(null, 10, Long.MAX_VALUE, Moment.NOW);

    assertThat(beyond.recordings()).isEmpty();
    assertThat(beyond.rows()).isEmpty();
    assertThat(beyond.next()).isNull();
  }

  @Test
  void as_of_then_nothing_recorded_later_is_in_it() {
    GridDocument then = ask(null, 100, 0, new Moment(beforeTheCorrection));

    assertThat(then.recordings()).hasSize(2);
    assertThat(then.asOf()).isEqualTo(beforeTheCorrection);
  }

  @Test
  void a_transaction_that_is_longer_than_a_stretch_of_history_is_one_recording() {
    List<LedgerEvent> series =
        IntStream.range(1800, 1930)
            .<LedgerEvent>mapToObj(year -> recorded("CY" + year, "1"))
            .toList();
    ledger.record(series);

    GridDocument page = ask(null, 1, 100, Moment.NOW);

    assertThat(page.recordings()).hasSize(1);
    assertThat(page.recordings().getFirst().events()).hasSize(130);
  }

  @Test
  void one_component_alone_can_be_asked_for_unless_there_is_none() {
    assertThat(ask("女性", 100, 0, Moment.NOW).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.component()).isEqualTo("女性"));
    refused("component-not-found", "男性", X);
    refused("indicator-not-found", null, new IndicatorId("nobody"));
  }

  @Test
  void only_the_periods_that_are_asked_for_are_shown() {
    assertThat(shown("FY2021", null)).containsExactly("FY2021", "FY2021");
    assertThat(shown(null, "FY2020")).containsExactly("FY2020");
    assertThat(shown("FY2022", null)).isEmpty();
  }

  @Test
  void periods_that_are_none_or_run_backward_are_refused() {
    assertThatThrownBy(() -> GridRows.asked(null, "yesterday", null))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("invalid-period"));
    assertThatThrownBy(() -> GridRows.asked(null, "FY2021", "FY2020"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.code()).isEqualTo("backward-periods"));
  }

  @Test
  void a_grid_of_more_cells_than_anybody_reads_is_refused_until_less_is_asked_for() {
    LocalDate first = LocalDate.of(2020, 1, 1);
    ledger.record(
        IntStream.range(0, 300)
            .<LedgerEvent>mapToObj(day -> recorded(first.plusDays(day).toString(), "1"))
            .toList());
    IntStream.range(0, 170).forEach(i -> ledger.record(corrected("2020-01-01", "1", "2")));

    assertThatThrownBy(() -> ask(null, 1000, 0, Moment.NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.code()).isEqualTo("grid-too-large");
              assertThat(no.facts()).containsEntry("most", Grid.MOST_CELLS);
            });
    var some = GridRows.asked(null, "2020-01-01", "2020-01-31");
    assertThat(answers().grid(new GridOf(X, some, 1000, 0, Moment.NOW)).rows()).hasSize(31);
  }

  private List<String> shown(String from, String to) {
    GridOf question = new GridOf(X, GridRows.asked(null, from, to), 100, 0, Moment.NOW);
    return answers().grid(question).rows().stream().map(row -> row.period().code()).toList();
  }

  private static GridRows of(String component) {
    return GridRows.asked(component, null, null);
  }

  private void refused(String code, String component, IndicatorId indicator) {
    assertThatThrownBy(() -> answers().grid(new GridOf(indicator, of(component), 1, 0, Moment.NOW)))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  private GridDocument ask(String component, int limit, long after, Moment moment) {
    return answers().grid(new GridOf(X, of(component), limit, after, moment));
  }

  private GridAnswers answers() {
    return new GridAnswers(new ViewReader(Stored.views(ledger)));
  }
}
