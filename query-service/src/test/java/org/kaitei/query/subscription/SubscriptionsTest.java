package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.fold.FoldSettings;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.fold.TopicUnderTest;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.Visibility;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Who comes before streams can begin. */
class SubscriptionsTest {

  private static final int WAIT = 10;
  private static final Actor PLANNER = new Actor("tanaka", Set.of(Role.PLANNER), null);
  private static final SubscriptionSettings SETTINGS =
      new SubscriptionSettings(
          new Seats.Limits(100, 100, 100), 64, 100, Duration.ofSeconds(15), Duration.ofSeconds(1));

  private final Subscriptions subscriptions =
      new Subscriptions(SETTINGS, notYetLive(), new SimpleMeterRegistry(), Duration.ofMinutes(10));

  /** It was not started, and so never knows what is visible. */
  private static LiveViews notYetLive() {
    var emitter = SimpleQueryUpdateEmitter.builder().build();
    var bus = SimpleQueryBus.builder().queryUpdateEmitter(emitter).build();
    var gateway = DefaultQueryGateway.builder().queryBus(bus).build();
    return new LiveViews(
        SETTINGS,
        new FoldSettings("main", TopicUnderTest.servers(), null),
        new ViewReader(StoredLedger.empty().store()),
        new Visibility(),
        new Asking(gateway, () -> PLANNER),
        new JsonMapper(),
        gateway,
        emitter);
  }

  @Test
  void ten_wait_until_they_can_and_whoever_else_comes_is_refused_at_once() {
    subscriptions.start();
    ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    try {
      List<Future<Refusal>> refused =
          Stream.generate(() -> readers.submit(this::refusal)).limit(WAIT + 1).toList();
      await().atMost(Duration.ofMinutes(1)).until(() -> refused.stream().anyMatch(Future::isDone));

      assertThat(refused.stream().filter(Future::isDone))
          .singleElement()
          .extracting(reader -> reader.resultNow().code())
          .isEqualTo("subscriptions-not-ready");
    } finally {
      readers.shutdownNow();
    }
  }

  private Refusal refusal() {
    return catchThrowableOfType(
        Refusal.class,
        () ->
            subscriptions.open(
                Asked.of(OneIndicator.QUESTION),
                new Reader(PLANNER, () -> PLANNER),
                new MockHttpServletRequest(),
                new MockHttpServletResponse()));
  }
}
