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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
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
            new Cell("2", "measured", true, null),
            new Cell("3", "measured", true, null),
            new Cell("3", "measured", false, null),
            new Cell("3", "measured", false, null));
    assertThat(grid.rows().getFirst().cells().getLast())
        .isEqualTo(new Cell(null, "withdrawn", true, null));
    assertThat(grid.next()).isNull();
  }

  @Test
  void a_page_says_what_stood_before_it_and_cuts_no_transaction() {
    GridDocument first = ask(null, 2, 0, Moment.NOW);
    GridDocument second = ask(null, 1, first.next(), Moment.NOW);

    assertThat(first.recordings()).hasSize(2);
    assertThat(first.next()).isEqualTo(3);
    assertThat(second.recordings()).hasSize(1);
    assertThat(second.rows().getFirst().cells())
        .containsExactly(new Cell("1", "measured", false, null));
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

  private void refused(String code, String component, IndicatorId indicator) {
    assertThatThrownBy(() -> answers().grid(new GridOf(indicator, component, 1, 0, Moment.NOW)))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  private GridDocument ask(String component, int limit, long after, Moment moment) {
    return answers().grid(new GridOf(X, component, limit, after, moment));
  }

  private GridAnswers answers() {
    return new GridAnswers(new ViewReader(Stored.views(ledger)));
  }
}
