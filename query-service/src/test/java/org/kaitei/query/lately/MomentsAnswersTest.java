package org.kaitei.query.lately;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.measured;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Steps.SHEET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.IndicatorEvent.MeasurementRecorded;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent.IndicatorNamed;
import org.kaitei.plan.PlanId;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.lately.MomentsDocument.Recorded;
import org.kaitei.query.question.Moment;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;

class MomentsAnswersTest {

  private final Ledger ledger = new Ledger();

  private MomentsDocument moments() {
    return moments(100, Moment.NOW);
  }

  private MomentsDocument moments(int limit, Moment moment) {
    var answers = new MomentsAnswers(new ViewReader(Stored.views(ledger)));
    return answers.moments(new MomentsOf(SHEET, limit, moment));
  }

  private void sheetOfOneRow() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), recorded("FY2021", "20"));
    ledger.record(
        opened(2021),
        reported(row(ROW, X, null), new PrintedRow("%", null, null, List.of(), null, null)));
  }

  @Test
  void what_was_recorded_together_is_one_moment_and_the_newest_is_first() {
    sheetOfOneRow();
    ledger.record(corrected("FY2021", "20", "30"));
    assertThat(moments().moments())
        .extracting(Recorded::kind)
        .containsExactly("indicator.measurement-corrected", "sheet.opened");
    assertThat(moments().moments()).extracting(Recorded::events).containsExactly(1, 2);
    assertThat(moments().moments().getFirst().recordedAt()).isEqualTo(ledger.now());
    assertThat(moments().moments().getFirst().position()).isEqualTo(7);
    assertThat(moments().version()).isEqualTo(7);
  }

  @Test
  void at_every_moment_that_is_told_there_was_the_sheet() {
    sheetOfOneRow();
    ledger.record(corrected("FY2021", "20", "30"));
    Instant first = moments().moments().getLast().recordedAt();
    ViewReader reader = new ViewReader(Stored.views(ledger));
    assertThat(SheetParts.find(reader.at(first), SHEET, null)).isPresent();
    assertThat(SheetParts.find(reader.at(first.minusMillis(1)), SHEET, null)).isEmpty();
  }

  @Test
  void of_a_sheet_that_came_late_no_moment_is_missing_however_much_was_recorded_before() {
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), recorded("FY2021", "20"));
    for (int i = 0; i < 70; i++) {
      ledger.record(corrected("FY2021", "" + (20 + i), "" + (21 + i)));
    }
    ledger.record(
        opened(2021),
        reported(row(ROW, X, null), new PrintedRow("%", null, null, List.of(), null, null)));
    assertThat(moments().moments()).extracting(Recorded::kind).containsExactly("sheet.opened");
  }

  @Test
  void a_moment_names_the_indicator_that_all_of_it_is_about() {
    sheetOfOneRow();
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(
        corrected("FY2021", "30", "31"),
        reported(row(ROW, X, null), new PrintedRow("件", null, null, List.of(), null, null)));
    assertThat(moments().moments()).extracting(Recorded::indicator).containsExactly(null, X, null);
  }

  @Test
  void a_figure_that_the_sheet_does_not_show_is_no_moment_of_it() {
    sheetOfOneRow();
    IndicatorId elsewhere = new IndicatorId("elsewhere");
    ledger.record(new IndicatorNamed(PLAN, elsewhere, "別の指標", BY));
    ledger.record(new MeasurementRecorded(elsewhere, null, period("FY2021"), measured("1"), BY));
    assertThat(moments().moments().getFirst().kind()).isEqualTo("plan.indicator-named");
  }

  @Test
  void what_is_more_than_asked_for_is_told_as_of_the_moment_before_it() {
    sheetOfOneRow();
    for (int i = 0; i < 7; i++) {
      ledger.record(corrected("FY2021", "" + (20 + i), "" + (21 + i)));
    }
    List<Recorded> all = moments().moments();
    List<Recorded> told = new ArrayList<>();
    MomentsDocument some = moments(3, Moment.NOW);
    told.addAll(some.moments());
    while (some.earlier() != null) {
      some = moments(3, new Moment(some.earlier()));
      told.addAll(some.moments());
    }
    assertThat(told).hasSize(8).isEqualTo(all);
    assertThat(moments(8, Moment.NOW).earlier()).isNull();
  }

  @Test
  void what_happened_long_ago_is_told_however_much_happened_elsewhere_since() {
    sheetOfOneRow();
    MomentsDocument before = moments();
    PlanId other = new PlanId("other");
    ledger.record(
        IntStream.range(0, 2_100)
            .mapToObj(i -> new IndicatorNamed(other, new IndicatorId("e" + i), "別の指標", BY))
            .toList());
    assertThat(moments().moments()).isEqualTo(before.moments());
    assertThat(moments().etag()).isEqualTo(before.etag());
  }

  @Test
  void of_a_long_transaction_every_event_is_counted() {
    sheetOfOneRow();
    ledger.record(
        IntStream.range(0, 130)
            .mapToObj(i -> corrected("FY2021", "" + (20 + i), "" + (21 + i)))
            .toList());
    ledger.record(corrected("FY2021", "150", "151"));
    assertThat(moments().moments()).extracting(Recorded::events).containsExactly(1, 130, 2);
    assertThat(moments().moments())
        .extracting(Recorded::kind)
        .containsExactly(
            "indicator.measurement-corrected", "indicator.measurement-corrected", "sheet.opened");
  }

  @Test
  void as_of_then_what_was_recorded_later_is_no_moment() {
    sheetOfOneRow();
    Instant then = ledger.now();
    MomentsDocument before = moments();
    ledger.record(corrected("FY2021", "20", "30"), opened(2022));
    assertThat(moments(100, new Moment(then))).isEqualTo(before);
  }

  @Test
  void a_sheet_that_nobody_opened_has_no_moments() {
    ledger.record(adopted());
    assertThatThrownBy(this::moments).hasMessageContaining("sheet-not-found");
  }
}
