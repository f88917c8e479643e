package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;

/** Who is known to have recorded anything. */
class KnownRecordersTest {

  private static final long ALL = Long.MAX_VALUE;

  private final List<Long> asked = new ArrayList<>();
  private final KnownRecorders recorders = new KnownRecorders(new Asked());

  /** A store in which tanaka stands in the first stretch, and suzuki from the third on. */
  private final class Asked implements Candidates {

    @Override
    public Stream<Long> newestFirst(long newest, Wanted wanted) {
      return Stream.of();
    }

    @Override
    public Map<String, Long> recorders(long from) {
      asked.add(from);
      return from == 0 ? Map.of("tanaka", 0L) : Map.of("suzuki", 2L);
    }
  }

  private static LedgerEntry entry() {
    return LedgerEntry.of(new Ledger().record(recorded("FY2021", "1")).getFirst());
  }

  @Test
  void the_store_is_asked_once_and_then_only_for_the_stretches_that_were_filled_since() {
    assertThat(recorders.until("a", 49, ALL)).isEmpty();
    assertThat(asked).isEmpty();
    assertThat(recorders.until("a", 149, ALL)).containsExactly("tanaka");
    assertThat(recorders.until("a", 149, ALL)).containsExactly("tanaka");
    assertThat(recorders.until("a", 150, ALL)).containsExactly("suzuki", "tanaka");
    assertThat(asked).containsExactly(0L, 2L);
  }

  @Test
  void who_came_later_is_not_among_those_of_an_earlier_moment() {
    recorders.until("a", 100, ALL);
    recorders.until("a", 150, ALL);
    assertThat(recorders.until("a", 150, 100)).containsExactly("tanaka");
    assertThat(recorders.until("a", 150, 0)).isEmpty();
  }

  @Test
  void who_still_reads_what_was_there_before_the_views_began_anew_takes_nothing_away() {
    recorders.note("new", entry());
    recorders.note(null, entry());
    assertThat(recorders.until("old", 0, ALL)).isEmpty();
    assertThat(recorders.until("new", 0, ALL)).containsExactly("local");
  }

  @Test
  void what_was_read_long_before_is_forgotten() {
    recorders.note("old", entry());
    Stream.of("a", "b", "c", "d").forEach(begun -> recorders.until(begun, 0, ALL));
    assertThat(recorders.until("old", 0, ALL)).isEmpty();
  }
}
