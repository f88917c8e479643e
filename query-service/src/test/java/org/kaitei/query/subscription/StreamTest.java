package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.recorded;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.access.Role;

/** What a reader is sent who may do less by then than when the stream was asked for. */
class StreamTest {

  private static final Actor PLANNER = new Actor("tanaka", Set.of(Role.PLANNER), null);
  private static final Actor NOBODY = new Actor("tanaka", Set.of(), null);

  private final OneIndicator indicator = new OneIndicator(3);
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  @Test
  void who_loses_a_role_while_the_stream_opens_is_shown_nothing() throws Exception {
    indicator.happens(defined("参加率", "%"), recorded("FY2021", "0"));
    Channel channel = indicator.channel(OneIndicator.QUESTION);
    channel.begin();
    var counters = new Counters(new SimpleMeterRegistry(), () -> 1);
    var reader = new Reader(PLANNER, () -> NOBODY);

    new Stream(channel, new Outbox(64), reader, sent, Duration.ofSeconds(1), counters)
        .run(null, null);

    assertThat(sent.toString(StandardCharsets.UTF_8))
        .isEqualTo("event: ended\ndata: {\"reason\":\"rights-changed\"}\n\n");
  }
}
