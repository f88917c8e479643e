package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.BY;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.period;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.retitled;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.written;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Figure;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.indicator.Measurement;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.question.Moment;
import org.kaitei.query.views.ViewReader;
import org.kaitei.sheet.PrintedRow;

/** What is found in a stored ledger. */
class LedgerSearchTest {

  private static final SubmittedBy WATER = new SubmittedBy("tanaka", "water", BY.submittedAt());

  private final StoredLedger ledger = StoredLedger.empty();
  private final LedgerAnswers answers =
      new LedgerAnswers(new ViewReader(ledger.store()), Candidates.ALL);

  /** 1 plan, 2 and 3 indicator x, 4 and 5 its figure, 6 another's, 7 sheet, 8 and 9 note. */
  @BeforeEach
  void a_ledger_with_some_of_all() {
    ledger.record(adopted());
    ledger.record(named("参加率"), defined("参加率", "%"));
    ledger.record(recorded("FY2021", "1200"));
    ledger.record(corrected("FY2021", "1200.0", "61.20"));
    ledger.record(measured("y", "7"));
    ledger.record(opened(2021));
    ledger.record(written("n", 2021, "ボランティアが増加"));
    ledger.record(amended("n", "ボランティアが増加", "順調"));
  }

  @Test
  void everything_is_found_newest_first_when_nothing_is_asked_for() {
    assertThat(found(Map.of())).isEqualTo(down(9));
  }

  @Test
  void who_and_for_which_department_is_asked_for_exactly() {
    assertThat(found("by", "tanaka")).containsExactly(6L);
    assertThat(found("by", "tana")).isEmpty();
    assertThat(found("department", "water")).containsExactly(6L);
    assertThat(found(Map.of("department", "water", "by", "local"))).isEmpty();
  }

  @Test
  void a_kind_is_that_of_an_event_or_of_its_stream() {
    assertThat(found("kind", "note.amended")).containsExactly(9L);
    assertThat(found("kind", "note")).containsExactly(9L, 8L);
    assertThatThrownBy(() -> found("kind", "no"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("malformed-parameter"));
  }

  @Test
  void of_a_plan_are_its_own_events_its_sheets_notes_and_indicators() {
    assertThat(found("plan", "kumamoto")).containsExactly(9L, 8L, 7L, 5L, 4L, 3L, 2L, 1L);
    assertThatThrownBy(() -> found("plan", "gunma")).isInstanceOf(Refusal.class);
  }

  @Test
  void of_an_indicator_are_its_own_events_and_those_of_plans_about_it() {
    ledger.record(aimed("50"));
    assertThat(found("indicator", "x")).containsExactly(10L, 5L, 4L, 3L, 2L);
    assertThat(found("indicator", "y")).containsExactly(6L);
  }

  @Test
  void a_value_is_found_before_and_after_however_the_number_is_written() {
    assertThat(found("value", "1200")).containsExactly(5L, 4L);
    assertThat(found("value", "１，２００．０")).containsExactly(5L, 4L);
    assertThat(found("value", "61.2")).containsExactly(5L);
    assertThat(found("value", "順調")).containsExactly(9L);
    assertThat(found("value", "1")).isEmpty();
  }

  @Test
  void a_value_is_found_where_a_row_prints_it() {
    var printed = new PrintedRow("箇所", null, null, List.of(actual("1050")), null, "-118%");
    ledger.record(reported(row("t", "1"), printed));
    assertThat(found("value", "1,050.0")).containsExactly(10L);
    assertThat(found("value", "－１１８％")).containsExactly(10L);
    assertThat(found("value", "50")).as("a part of one").isEmpty();
  }

  @Test
  void a_value_is_not_found_by_another_that_has_its_hash() {
    assertThat("b[").hasSameHashCodeAs("az");
    ledger.record(amended("n", "順調", "az"));
    assertThat(found("value", "az")).containsExactly(10L);
    assertThat(found("value", "b[")).isEmpty();
  }

  @Test
  void all_words_of_a_text_must_be_found_in_any_way_of_writing_them() {
    assertThat(found("text", "ﾎﾞﾗﾝﾃｨｱ")).containsExactly(9L, 8L);
    assertThat(found("text", "ぼらんてぃあ 追記")).as("with the reason").containsExactly(9L);
    assertThat(found("text", "再集計")).containsExactly(5L);
    assertThat(found("text", "順調ボランティア")).as("nothing is found across two texts").isEmpty();
    assertThatThrownBy(() -> found("text", "あ".repeat(201))).isInstanceOf(Refusal.class);
  }

  @Test
  void a_span_of_time_begins_with_its_first_moment_and_ends_with_its_last() {
    Instant then = ledger.now();
    ledger.record(retitled("n", null, "二"));
    assertThat(found("from", ledger.now().toString())).containsExactly(10L);
    assertThat(found("to", then.toString())).isEqualTo(down(9));
    assertThat(found("from", "2022-09-01")).isEqualTo(down(10));
    assertThat(found("from", "2022-09")).isEqualTo(down(10));
    assertThat(found("from", "2022")).isEqualTo(down(10));
    assertThat(found("from", "2022-09-02")).isEmpty();
    assertThat(found("to", "2022-09-01")).isEqualTo(down(10));
    assertThat(found("to", "2022-08")).isEmpty();
    assertThatThrownBy(() -> found("from", "昨日")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> found("to", "2022-13")).isInstanceOf(Refusal.class);
  }

  @Test
  void pages_follow_each_other_by_position_and_tell_no_event_twice() {
    record(200);
    LedgerDocument first = answers.search(search(LedgerFilter.ALL, 100, Long.MAX_VALUE));
    assertThat(first.next()).isEqualTo(110);
    LedgerDocument second = answers.search(search(LedgerFilter.ALL, 100, first.next()));
    assertThat(second.next()).isEqualTo(10);
    LedgerDocument last = answers.search(search(LedgerFilter.ALL, 100, second.next()));
    assertThat(last.next()).isNull();
    assertThat(
            Stream.of(first, second, last)
                .flatMap(page -> page.entries().stream())
                .map(LedgerEntry::position)
                .toList())
        .isEqualTo(down(209));
  }

  @Test
  void as_of_a_moment_only_what_was_recorded_until_then_is_found_also_in_what_was_read_before() {
    Instant then = ledger.now();
    record(200);
    assertThat(found(Map.of())).isEqualTo(down(209));
    var question = new LedgerSearch(LedgerFilter.ALL, 1000, Long.MAX_VALUE, new Moment(then));
    LedgerDocument document = answers.search(question);
    assertThat(document.entries()).extracting(LedgerEntry::position).isEqualTo(down(9));
    assertThat(document.version()).isEqualTo(9);
    assertThat(document.asOf()).isEqualTo(then);
  }

  @Test
  void a_stretch_that_was_not_full_when_it_was_read_is_read_again() {
    assertThat(found(Map.of())).hasSize(9);
    record(45);
    assertThat(found(Map.of())).hasSize(54);
  }

  @Test
  void what_was_read_ahead_is_answered_like_anything_else() {
    record(200);
    answers.readAhead();
    record(5);
    assertThat(found(Map.of())).isEqualTo(down(214));
    assertThat(found("value", "61.2")).containsExactly(5L);
  }

  @Test
  void where_the_next_page_begins_is_a_number() {
    assertThatThrownBy(() -> LedgerSearch.page(LedgerFilter.ALL, 1, "x", Moment.NOW))
        .isInstanceOf(Refusal.class);
    assertThat(LedgerSearch.page(LedgerFilter.ALL, 1, "", Moment.NOW).before())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void how_many_fit_is_counted_event_by_event() {
    assertThat(counted(Map.of()).events()).isEqualTo(9);
    assertThat(counted(Map.of("kind", "indicator")).events()).isEqualTo(4);
    assertThat(counted(Map.of("from", "2022-09-01", "to", "2022-09-01")).events()).isEqualTo(9);
    assertThat(counted(Map.of("from", "2022-09-02")).events()).isZero();
    assertThat(counted(Map.of("to", "2022-08")).events()).isZero();
    assertThat(counted(Map.of("by", "tanaka")).all()).isTrue();
  }

  @Test
  void what_is_not_at_hand_is_counted_in_part_and_said_to_be() {
    record(2000);
    HitsDocument some = counted(Map.of("kind", "indicator.measurement-recorded"));
    assertThat(some.all()).isFalse();
    assertThat(some.events()).isBetween(1500L, 2000L);
    HitsDocument inTime = counted(Map.of("from", "2022"));
    assertThat(inTime.events()).isEqualTo(2009);
    assertThat(inTime.all()).isTrue();

    answers.readAhead();
    HitsDocument all = counted(Map.of("kind", "indicator.measurement-recorded"));
    assertThat(all.all()).isTrue();
    assertThat(all.events()).isEqualTo(2002);
  }

  @Test
  void nothing_is_spent_on_what_was_recorded_before_the_time_that_is_looked_at() {
    record(500);
    record(1560); // the first of them in the last stretch that is read for a number
    HitsDocument late = counted(Map.of("kind", "indicator", "from", ledger.now().toString()));
    assertThat(late.events()).isEqualTo(1560);
    assertThat(late.all()).isTrue();
  }

  @Test
  void who_recorded_anything_is_known_as_soon_as_it_was_read() {
    found(Map.of());
    assertThat(counted(Map.of("kind", "note")).recorders()).containsExactly("local", "tanaka");
  }

  @Test
  void who_recorded_something_later_than_the_moment_that_is_asked_about_is_not_named() {
    Instant then = ledger.now();
    ledger.record(said("suzuki"));
    found(Map.of());
    var asOf = new LedgerHits(LedgerFilter.ALL, new Moment(then));
    assertThat(answers.count(asOf).recorders()).containsExactly("local", "tanaka");
    assertThat(counted(Map.of()).recorders()).containsExactly("local", "suzuki", "tanaka");
  }

  private HitsDocument counted(Map<String, String> parameters) {
    return answers.count(new LedgerHits(LedgerFilter.of(parameters), Moment.NOW));
  }

  private static LedgerEvent measured(String indicator, String figure) {
    return measured(indicator, figure, WATER);
  }

  private static LedgerEvent said(String who) {
    return measured("y", "8", new SubmittedBy(who, null, BY.submittedAt()));
  }

  private static LedgerEvent measured(String indicator, String figure, SubmittedBy by) {
    return new IndicatorEvent.MeasurementRecorded(
        new IndicatorId(indicator), null, period("FY2021"), Measurement.of(Figure.of(figure)), by);
  }

  private void record(int events) {
    ledger.record(
        Stream.generate(() -> recorded("FY2022", "1")).limit(events).toArray(LedgerEvent[]::new));
  }

  private static PrintedRow.Actual actual(String figure) {
    return new PrintedRow.Actual(2021, period("FY2021"), Figure.of(figure));
  }

  private List<Long> found(String parameter, String value) {
    return found(Map.of(parameter, value));
  }

  private List<Long> found(Map<String, String> parameters) {
    return answers
        .search(search(LedgerFilter.of(parameters), 1000, Long.MAX_VALUE))
        .entries()
        .stream()
        .map(LedgerEntry::position)
        .toList();
  }

  private static LedgerSearch search(LedgerFilter filter, int limit, long before) {
    return new LedgerSearch(filter, limit, before, Moment.NOW);
  }

  private static List<Long> down(long from) {
    return LongStream.rangeClosed(1, from).boxed().toList().reversed();
  }
}
