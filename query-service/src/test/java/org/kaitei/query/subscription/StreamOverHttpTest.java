package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.recorded;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.subscription.Listening.Heard;

/** Views from now on, as a program follows them. */
class StreamOverHttpTest {

  private static final String INDICATOR = "/api/indicators/x";

  private static QueryHttp service;
  private static Ledger ledger;
  private static int figure;

  @BeforeAll
  static void a_figure_was_recorded() {
    ledger = new Ledger();
    ledger.record(adopted(), named("再エネ導入率"), defined("再エネ導入率", "%"), recorded("FY2021", "0"));
    service =
        QueryHttp.onAnEmptyLedger(
            Map.of(
                "kaitei.subscriptions.heartbeat", "1s", "logging.level.org.kaitei.query", "debug"));
    service.publish(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Listening listening(String path, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = service.authorization();
    return Listening.to(service.at(path), all);
  }

  private static long corrects() {
    String before = Integer.toString(figure++);
    ledger.record(corrected("FY2021", before, Integer.toString(figure)));
    return ledger.last().position();
  }

  @Test
  void first_comes_what_stands_as_a_program_that_asks_once_is_told_it() {
    try (Listening x = listening(INDICATOR)) {
      Heard first = x.next("snapshot");
      Answer once = service.program(INDICATOR);

      assertThat(first.data()).isEqualTo(once.body());
      assertThat(first.id()).isEqualTo(once.json().get("version").asLong());
      assertThat(x.response().headers().firstValue("Content-Type"))
          .hasValue("text/event-stream;charset=UTF-8");
      assertThat(x.response().headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void then_comes_every_later_version_in_order_and_none_twice() {
    try (Listening x = listening(INDICATOR)) {
      long before = x.next("snapshot").id();
      List<Long> corrections = IntStream.range(0, 20).mapToObj(i -> corrects()).toList();
      service.publish(ledger);

      List<Heard> changes = corrections.stream().map(c -> x.next("change")).toList();
      assertThat(before).isLessThan(corrections.getFirst());
      assertThat(changes).extracting(Heard::id).isEqualTo(corrections);
      assertThat(changes.getLast().data()).isEqualTo(service.program(INDICATOR).body());
    }
  }
}
