package org.kaitei.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.ledger.Reply;
import org.kaitei.command.ledger.RequestKey;
import org.kaitei.command.store.LedgerDatabase;
import org.kaitei.command.wiring.MemoStream.Copy;
import org.kaitei.command.wiring.MemoStream.Write;
import org.kaitei.ledger.Refusal;
import org.kaitei.note.NoteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances on one ledger: what one of them knows, the other has made stale. */
class DispatchTest {

  private static final LedgerDatabase DATABASE = LedgerDatabase.empty();
  private static Instance here;
  private static Instance there;

  private final String memo = UUID.randomUUID().toString();

  @BeforeAll
  static void start() {
    here = Instance.on(DATABASE);
    there = Instance.on(DATABASE);
  }

  @AfterAll
  static void stop() {
    here.close();
    there.close();
  }

  @Test
  void a_stale_stream_is_decided_again_when_it_gets_an_event() {
    send(here, Write.to(memo, "one"));
    send(there, Write.to(memo, "two"));

    assertThat(send(here, Write.to(memo, "three")).revision()).isEqualTo(3);
  }

  @Test
  void a_refusal_from_a_stale_stream_is_decided_again() {
    send(here, Write.to(memo, "one"));
    send(there, Write.to(memo, "two"));

    assertThat(send(here, Write.to(memo, "three").expecting("two")).revision()).isEqualTo(3);
  }

  @Test
  void nothing_new_in_a_stale_stream_is_decided_again() {
    send(here, Write.to(memo, "one"));
    send(there, Write.to(memo, "two"));

    assertThat(send(here, Write.to(memo, "one"))).isEqualTo(new Answer(stream(), 3, true));
  }

  @Test
  void a_stale_stream_that_was_only_read_is_decided_again() {
    send(here, Write.to(memo, "one"));
    send(there, Write.to(memo, "two"));
    String copy = UUID.randomUUID().toString();

    dispatch(here).<Answer>send(new Copy(new NoteId(memo), new NoteId(copy)));

    assertThat(send(there, Write.to(copy, "two")).changed()).isFalse();
  }

  @Test
  void a_refusal_that_holds_is_thrown() {
    send(here, Write.to(memo, "one"));

    assertThatThrownBy(() -> send(here, Write.to(memo, "three").expecting("two")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("other-text");
  }

  @Test
  void nothing_new_that_holds_is_answered_with_the_revision_that_stands() {
    send(here, Write.to(memo, "one"));

    assertThat(send(here, Write.to(memo, "one"))).isEqualTo(new Answer(stream(), 1, false));
  }

  @Test
  void writers_on_both_instances_lose_nothing_and_skip_no_number() throws Exception {
    var writers = new ArrayList<Callable<List<Long>>>();
    for (int writer = 0; writer < 4; writer++) {
      String name = "writer " + writer + ", text ";
      Instance instance = writer % 2 == 0 ? here : there;
      writers.add(
          () ->
              LongStream.range(0, 25)
                  .map(text -> send(instance, Write.to(memo, name + text)).revision())
                  .boxed()
                  .toList());
    }

    List<Long> revisions = together(writers).stream().flatMap(List::stream).sorted().toList();

    assertThat(revisions).isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
  }

  @Test
  void a_request_with_a_key_is_decided_once_wherever_it_is_sent() {
    RequestKey request = request("the request");

    Reply first = reply(here, Write.to(memo, "one"), request);
    send(here, Write.to(memo, "two"));
    Reply again = reply(there, Write.to(memo, "one"), request);

    assertThat(first).isEqualTo(new Reply(201, "revision 1"));
    assertThat(again).isEqualTo(first);
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void a_request_with_a_key_that_comes_twice_at_once_is_decided_once() throws Exception {
    RequestKey request = request("the request");

    List<Reply> replies =
        together(
            List.of(
                () -> reply(here, Write.to(memo, "one"), request),
                () -> reply(there, Write.to(memo, "one"), request),
                () -> reply(here, Write.to(memo, "one"), request)));

    assertThat(replies).containsOnly(new Reply(201, "revision 1"));
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void a_refusal_under_a_key_is_given_again_also_when_it_would_no_longer_hold() {
    send(here, Write.to(memo, "one"));
    RequestKey request = request("the request");
    Write command = Write.to(memo, "three").expecting("two");

    Reply first = reply(here, command, request);
    send(there, Write.to(memo, "two"));

    assertThat(first).isEqualTo(new Reply(409, "other-text"));
    assertThat(reply(here, command, request)).isEqualTo(first);
    assertThat(events()).isEqualTo(2);
  }

  @Test
  void a_key_stands_for_one_request_only() {
    RequestKey request = request("the request");
    reply(here, Write.to(memo, "one"), request);

    var another = new RequestKey(request.subject(), request.key(), "another".getBytes());

    assertThatThrownBy(() -> reply(there, Write.to(memo, "two"), another))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("key-reused");
    assertThat(events()).isEqualTo(1);
  }

  @Test
  void what_fails_keeps_no_reply() {
    RequestKey request = request("the request");
    var fault = new IllegalStateException("once");

    assertThatThrownBy(() -> reply(here, Write.to(memo, "one").failing(fault), request))
        .isSameAs(fault);

    assertThat(reply(here, Write.to(memo, "one"), request)).isEqualTo(new Reply(201, "revision 1"));
  }

  private org.kaitei.ledger.StreamId stream() {
    return new NoteId(memo).stream();
  }

  private static Dispatch dispatch(Instance instance) {
    return instance.get(Dispatch.class);
  }

  private static Answer send(Instance instance, Write command) {
    return dispatch(instance).send(command);
  }

  private static Reply reply(Instance instance, Write command, RequestKey request) {
    return dispatch(instance)
        .send(
            command,
            request,
            (Answer answer) -> new Reply(201, "revision " + answer.revision()),
            refusal -> new Reply(409, refusal.code()));
  }

  private static RequestKey request(String said) {
    return new RequestKey("local", UUID.randomUUID().toString(), said.getBytes());
  }

  private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      var results = new ArrayList<T>();
      for (var done : threads.invokeAll(calls)) {
        results.add(done.get());
      }
      return results;
    }
  }

  private long events() {
    return JdbcClient.create(DATABASE.superuser())
        .sql("select count(*) from event where stream = ?")
        .param(stream().value())
        .query(Long.class)
        .single();
  }
}
