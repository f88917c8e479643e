package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.recorded;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;

/** How many fit, beside a page of them. */
class HitsDocumentTest {

  private final List<LedgerEntry> two = entries();

  private static List<LedgerEntry> entries() {
    var ledger = new Ledger();
    return Stream.of("1", "2")
        .flatMap(figure -> ledger.record(recorded("FY2021", figure)).stream())
        .map(event -> LedgerEntry.of(event))
        .toList();
  }

  private static HitsDocument counted(long events, boolean all) {
    return new HitsDocument(events, all, Set.of("local"), Instant.EPOCH, 9);
  }

  private LedgerDocument page(Long next) {
    return new LedgerDocument(two, next, Instant.EPOCH, 9);
  }

  @Test
  void what_was_counted_in_part_is_never_less_than_what_the_page_shows() {
    assertThat(counted(0, false).beside(page(3L), true)).isEqualTo(counted(2, false));
    assertThat(counted(0, false).beside(page(null), false)).isEqualTo(counted(2, false));
    assertThat(counted(7, false).beside(page(3L), true)).isEqualTo(counted(7, false));
  }

  @Test
  void an_only_page_shows_all_there_is() {
    assertThat(counted(0, false).beside(page(null), true)).isEqualTo(counted(2, true));
  }

  @Test
  void the_parts_of_one_event_are_one() {
    var twice = List.of(two.getFirst(), two.getFirst());
    var page = new LedgerDocument(twice, null, Instant.EPOCH, 9);
    assertThat(counted(0, false).beside(page, true)).isEqualTo(counted(1, true));
  }

  @Test
  void what_was_counted_whole_stays_on_every_page() {
    assertThat(counted(70, true).beside(page(null), false)).isEqualTo(counted(70, true));
  }
}
