package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.subscription.Followed.INDICATOR;

import org.junit.jupiter.api.Test;
import org.kaitei.query.subscription.Listening.Heard;

/** Whoever follows a view when the views are lost, and are folded anew from the first event. */
class StreamOfViewsBegunAnewTest {

  @Test
  void its_reader_is_sent_away_comes_back_and_misses_nothing() {
    try (Followed followed = new Followed();
        Listening before = followed.listening(INDICATOR)) {
      before.next("snapshot");
      long seen = followed.corrects(1).getFirst();
      assertThat(before.next("change").id()).isEqualTo(seen);

      followed.service().losesItsViews();
      long missed = followed.corrects(1).getFirst();

      assertThat(before.next("ended").data()).isEqualTo("{\"reason\":\"stopping\"}");
      try (Listening back = followed.listening(INDICATOR, "Last-Event-ID", Long.toString(seen))) {
        Heard change = back.next("change");
        assertThat(change.id()).isEqualTo(missed);
        assertThat(change.json()).isEqualTo(followed.service().json(INDICATOR));
        long next = followed.corrects(1).getFirst();
        assertThat(back.next("change").id()).isEqualTo(next);
      }
    }
  }
}
