package org.kaitei.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.corrected;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.fold.Stored;
import org.kaitei.query.history.HistoryView;
import org.kaitei.query.history.Revision;
import org.kaitei.query.views.Stretches.Page;
import org.kaitei.query.views.Stretches.Span;

class StretchesTest {

  private static final int LAST = 60;

  private final Ledger ledger = new Ledger();
  private ViewsAt views;

  @BeforeEach
  void a_history_of_more_than_one_stretch() {
    for (int i = 1; i <= LAST; i++) {
      ledger.record(corrected("FY2021", "" + (i - 1), "" + i));
    }
    views = new ViewReader(Stored.views(ledger)).now();
  }

  @Test
  void what_lies_in_two_stretches_is_read_as_one() {
    assertThat(HistoryView.STRETCHES.read(views, X, new Span(49, 52)))
        .extracting(Revision::revision)
        .containsExactly(49L, 50L, 51L, 52L);
  }

  @Test
  void of_a_stream_without_a_history_nothing_is_read() {
    Map<Object, Span> wanted = Map.of(X, new Span(60, 60), "unknown", new Span(1, 9));

    Map<Object, List<Revision>> read = HistoryView.STRETCHES.read(views, wanted);

    assertThat(read.get(X)).hasSize(1);
    assertThat(read.get("unknown")).isEmpty();
  }

  @Test
  void a_span_that_ends_before_it_begins_is_empty() {
    assertThat(HistoryView.STRETCHES.read(views, X, new Span(61, 60))).isEmpty();
  }

  @Test
  void pages_follow_each_other_to_the_end() {
    Page<Revision> first = HistoryView.STRETCHES.page(views, X, LAST, 0, 55);
    Page<Revision> second = HistoryView.STRETCHES.page(views, X, LAST, first.next(), 55);

    assertThat(first.revisions()).hasSize(55);
    assertThat(first.next()).isEqualTo(55);
    assertThat(second.revisions()).extracting(Revision::revision).startsWith(56L).endsWith(60L);
    assertThat(second.next()).isNull();
  }

  @Test
  void what_is_newer_than_the_newest_that_may_be_told_is_on_no_page() {
    assertThat(HistoryView.STRETCHES.page(views, X, 40, 30, 100).revisions()).hasSize(10);
    assertThat(HistoryView.STRETCHES.page(views, X, 40, 99, 100))
        .isEqualTo(new Page<>(List.of(), null));
  }
}
