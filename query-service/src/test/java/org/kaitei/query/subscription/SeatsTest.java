package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kaitei.query.subscription.Seats.Limits.mostIn;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.question.Moment;
import org.kaitei.query.subscription.OneIndicator.WhatStands;
import org.kaitei.query.subscription.Seats.Visitor;

class SeatsTest {

  private static final WhatStands VIEW = OneIndicator.QUESTION;
  private static final WhatStands ANOTHER = new WhatStands(new Moment(Instant.EPOCH));

  private final Seats seats = new Seats(new Seats.Limits(3, 2, 1));

  private static Visitor account(String name) {
    return new Visitor(name, true);
  }

  private void takes(String name) {
    seats.take(account(name), VIEW);
  }

  private void refused(Visitor visitor, WhatStands view, int limit) {
    Refusal refusal = assertThrows(Refusal.class, () -> seats.take(visitor, view));
    assertThat(refusal.code()).isEqualTo("too-many-subscriptions");
    assertThat(refusal.facts()).isEqualTo(Map.of("limit", limit));
  }

  @Test
  void one_visitor_leaves_some_to_others() {
    takes("a");
    seats.take(account("a"), ANOTHER);
    refused(account("a"), VIEW, 2);
    takes("b");
    assertThat(seats.open()).isEqualTo(3);
  }

  @Test
  void there_are_no_more_than_there_are() {
    takes("a");
    takes("b");
    takes("c");
    refused(account("d"), VIEW, 3);
  }

  @Test
  void what_is_left_can_be_taken_by_the_same_and_by_others() {
    takes("a");
    takes("a");
    takes("b");
    seats.leave(account("a"), VIEW);
    takes("c");
    seats.leave(account("c"), VIEW);
    takes("a");
    assertThat(seats.open()).isEqualTo(3);
    refused(account("a"), VIEW, 3);
  }

  @Test
  void a_stranger_follows_few_different_views() {
    Visitor stranger = new Visitor("192.0.2.1", false);
    seats.take(stranger, VIEW);
    seats.take(stranger, VIEW);
    seats.leave(stranger, VIEW);
    refused(stranger, ANOTHER, 1);
    seats.leave(stranger, VIEW);
    seats.take(stranger, ANOTHER);
    assertThat(seats.open()).isEqualTo(1);
  }

  @Test
  void streams_take_half_of_the_memory_at_most() {
    assertThat(mostIn(512L << 20)).isEqualTo(2048);
    assertThat(mostIn(2L << 30)).isEqualTo(8192);
    assertThat(mostIn(64L << 30)).isEqualTo(10_000);
  }
}
