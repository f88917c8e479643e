package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private static final Duration NO_TIME = Duration.ZERO;

  private final Outbox outbox = new Outbox(2);

  private static Message change(long version) {
    return Message.change(new Told(version, version - 1, new byte[0]));
  }

  private Long next() throws InterruptedException {
    return outbox.next(NO_TIME).map(Message::version).orElse(null);
  }

  @Test
  void messages_come_out_in_the_order_in_which_they_came() throws Exception {
    outbox.offer(change(1));
    outbox.offer(change(2));
    assertThat(next()).isEqualTo(1);
    assertThat(next()).isEqualTo(2);
    assertThat(next()).isNull();
    assertThat(outbox.ended()).isEmpty();
  }

  @Test
  void what_its_reader_knows_is_not_said_again() throws Exception {
    outbox.knows(5);
    outbox.offer(change(5));
    outbox.offer(change(6));
    outbox.offer(change(6));
    assertThat(next()).isEqualTo(6);
    assertThat(next()).isNull();
  }

  @Test
  void who_is_to_be_told_all_anew_is_told_what_was_known() throws Exception {
    outbox.knows(5);
    outbox.knowsNothing();
    outbox.offer(change(4));
    assertThat(next()).isEqualTo(4);
  }

  @Test
  void a_reader_that_is_too_slow_is_sent_what_waits_and_then_no_more() throws Exception {
    outbox.offer(change(1));
    outbox.offer(change(2));
    outbox.offer(change(3));
    assertThat(outbox.ended()).as("some wait still").isEmpty();
    assertThat(next()).isEqualTo(1);
    outbox.offer(change(4));
    assertThat(next()).isEqualTo(2);
    assertThat(next()).isNull();
    assertThat(outbox.ended()).contains(End.LAGGING);
  }

  @Test
  void the_first_reason_for_an_end_is_the_one_that_is_told() throws Exception {
    outbox.end(End.VIEW_GONE);
    outbox.end(End.STOPPING);
    outbox.offer(change(1));
    assertThat(next()).isNull();
    assertThat(outbox.ended()).contains(End.VIEW_GONE);
  }

  @Test
  void whoever_waits_is_woken_by_a_message_and_by_the_end() throws Exception {
    Duration whole = Duration.ofMinutes(5);
    Thread.ofVirtual().start(() -> outbox.offer(change(1)));
    assertThat(outbox.next(whole)).isPresent();
    Thread.ofVirtual().start(() -> outbox.end(End.STOPPING));
    assertThat(outbox.next(whole)).isEmpty();
  }

  @Test
  void there_is_room_for_as_many_as_it_holds() {
    outbox.offer(change(1));
    assertThat(outbox.hasRoomFor(List.of(2))).isTrue();
    assertThat(outbox.hasRoomFor(List.of(2, 3))).isFalse();
  }
}
