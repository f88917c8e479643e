package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.PLAN;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.recorded;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** The stored ledger, read backwards. */
class LedgerEntriesTest {

  private static final long ALL = Long.MAX_VALUE;

  private final StoredLedger ledger = StoredLedger.empty();
  private final ViewReader reader = new ViewReader(ledger.store());

  @Test
  void an_empty_ledger_has_no_entries() {
    assertThat(positions(reader.now(), ALL)).isEmpty();
  }

  @Test
  void every_event_is_an_entry_with_its_place_who_said_it_and_what_it_changed() {
    ledger.record(adopted());
    ledger.record(corrected("FY2021", "61.20", "63"));
    LedgerEntry last = LedgerEntries.newestFirst(reader.now(), ALL).findFirst().orElseThrow();
    assertThat(last)
        .isEqualTo(
            new LedgerEntry(
                2,
                X.stream(),
                1,
                "indicator.measurement-corrected",
                ledger.now(),
                "local",
                "政策企画課",
                "再集計",
                null,
                X,
                new Period("FY2021"),
                null,
                "61.20",
                "63",
                null,
                "event-2"));
  }

  @Test
  void entries_come_newest_first_over_all_stretches() {
    record(1234);
    assertThat(positions(reader.now(), ALL)).isEqualTo(down(1234));
  }

  @Test
  void entries_come_from_the_position_on_that_is_asked_for() {
    record(120);
    assertThat(positions(reader.now(), 101)).isEqualTo(down(101));
    assertThat(positions(reader.now(), 100)).isEqualTo(down(100));
    assertThat(positions(reader.now(), 1)).containsExactly(1L);
    assertThat(positions(reader.now(), 0)).isEmpty();
  }

  @Test
  void as_of_a_moment_the_ledger_ends_with_what_was_recorded_until_then() {
    record(70);
    Instant then = ledger.now();
    record(700);
    assertThat(positions(reader.at(then), ALL)).isEqualTo(down(70));
    assertThat(positions(reader.at(then), 300)).isEqualTo(down(70));
    assertThat(positions(reader.at(then.minusNanos(1000)), ALL)).isEmpty();
    record(1);
    assertThat(positions(reader.at(ledger.now().minusNanos(1000)), ALL)).isEqualTo(down(770));
  }

  @Test
  void what_is_not_visible_yet_is_not_listed() {
    record(50);
    ledger.storeBeyondThePlace(recorded("FY2022", "1"));
    assertThat(positions(reader.now(), ALL)).isEqualTo(down(50));
  }

  @Test
  void a_plan_is_named_by_what_it_says() {
    ledger.record(adopted());
    LedgerEntry only = LedgerEntries.newestFirst(reader.now(), ALL).findFirst().orElseThrow();
    assertThat(only.plan()).isEqualTo(PLAN);
    assertThat(only.after()).isEqualTo("第一版");
    assertThat(only.text()).isEqualTo("SDGs未来都市計画\n熊本市");
  }

  private void record(int events) {
    ledger.record(
        Stream.generate(() -> recorded("FY2021", "1")).limit(events).toArray(LedgerEvent[]::new));
  }

  private static List<Long> positions(ViewsAt views, long from) {
    return LedgerEntries.newestFirst(views, from).map(LedgerEntry::position).toList();
  }

  private static List<Long> down(long from) {
    return LongStream.rangeClosed(1, from).boxed().toList().reversed();
  }
}
