package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;

class SeatsTest {

  private final Seats seats = new Seats(3, 2);

  private void refused(String visitor, int limit) {
    Refusal refusal = assertThrows(Refusal.class, () -> seats.take(visitor));
    assertThat(refusal.code()).isEqualTo("too-many-subscriptions");
    assertThat(refusal.facts()).isEqualTo(Map.of("limit", limit));
  }

  @Test
  void one_visitor_leaves_some_to_others() {
    seats.take("a");
    seats.take("a");
    refused("a", 2);
    seats.take("b");
    assertThat(seats.open()).isEqualTo(3);
  }

  @Test
  void there_are_no_more_than_there_are() {
    seats.take("a");
    seats.take("b");
    seats.take("c");
    refused("d", 3);
  }

  @Test
  void what_is_left_can_be_taken_by_the_same_and_by_others() {
    seats.take("a");
    seats.take("a");
    seats.take("b");
    seats.leave("a");
    seats.take("c");
    seats.leave("c");
    seats.take("a");
    assertThat(seats.open()).isEqualTo(3);
    refused("a", 3);
  }
}
