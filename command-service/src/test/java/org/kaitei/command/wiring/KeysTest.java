package org.kaitei.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.ledger.Reply;
import org.kaitei.command.ledger.RequestKey;
import org.kaitei.command.store.LedgerDatabase;
import org.kaitei.command.wiring.MemoStream.Write;
import org.kaitei.ledger.Refusal;

/** Requests with keys, on two instances of one ledger. */
class KeysTest {

  private static final LedgerDatabase DATABASE = LedgerDatabase.empty();
  private static Instance here;
  private static Instance there;

  private final String memo = UUID.randomUUID().toString();
  private final RequestKey request = new RequestKey("local", UUID.randomUUID().toString(), said());

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
  void the_same_key_of_another_account_is_another_key() {
    reply(here, Write.to(memo, "one"), request);
    var other = new RequestKey("other", request.key(), request.requestHash());

    assertThat(reply(there, Write.to(memo, "two"), other)).isEqualTo(new Reply(201, "revision 2"));
  }

  @Test
  void a_request_that_is_being_decided_elsewhere_is_said_to_be_under_way() throws Exception {
    var deciding = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                reply(
                    here,
                    Write.to(memo, "one"),
                    request,
                    answer -> {
                      deciding.countDown();
                      awaitQuietly(goOn);
                      return new Reply(201, "revision " + answer.revision());
                    }));
    deciding.await();

    assertThatThrownBy(() -> reply(there, Write.to(memo, "one"), request))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.UNDER_WAY))
        .hasMessageContaining("request-under-way");

    goOn.countDown();
    assertThat(first.get()).isEqualTo(new Reply(201, "revision 1"));
    assertThat(reply(there, Write.to(memo, "one"), request)).isEqualTo(first.get());
  }

  @Test
  void a_key_that_stands_for_another_request_goes_on_standing_for_its_own() {
    Reply first = reply(here, Write.to(memo, "one"), request);
    var other = new RequestKey(request.subject(), request.key(), "another".getBytes());

    assertThatThrownBy(() -> reply(here, Write.to(memo, "two"), other))
        .hasMessageContaining("key-reused");

    assertThat(reply(here, Write.to(memo, "one"), request)).isEqualTo(first);
  }

  @Test
  void what_says_nothing_of_the_request_is_not_kept() {
    var forbidden = Refusal.forbidden("not-allowed", Map.of("right", "NOTE"));

    assertThatThrownBy(() -> reply(here, Write.to(memo, "one").failing(forbidden), request))
        .isSameAs(forbidden);

    assertThat(reply(there, Write.to(memo, "one"), request))
        .isEqualTo(new Reply(201, "revision 1"));
  }

  private static byte[] said() {
    return "the request".getBytes();
  }

  private static Reply reply(Instance instance, Write command, RequestKey request) {
    return reply(
        instance, command, request, answer -> new Reply(201, "revision " + answer.revision()));
  }

  private static Reply reply(
      Instance instance, Write command, RequestKey request, Function<Answer, Reply> answered) {
    return instance
        .get(Dispatch.class)
        .send(command, request, answered, refusal -> new Reply(409, refusal.code()));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
