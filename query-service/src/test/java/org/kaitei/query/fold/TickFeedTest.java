package org.kaitei.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.recorded;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.query.Ledger;
import org.kaitei.query.views.Tick;

/** What every instance is told of each transaction, from the topic. */
class TickFeedTest {

  private static final Tick BEGINS = new Tick(-2, -2, null, null);

  private final BlockingQueue<Tick> told = new LinkedBlockingQueue<>();
  private final Ledger ledger = new Ledger();
  private Topic topic;
  private TickFeed feed;

  @BeforeEach
  void a_figure_was_recorded_and_corrected() {
    topic = TopicUnderTest.empty();
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"));
    ledger.record(recorded("FY2021", "1"), recorded("FY2022", "2"));
    ledger.record(corrected("FY2021", "1", "3"));
    topic.publish(ledger.sequenced());
  }

  @AfterEach
  void stop() {
    feed.stop();
  }

  private static Tick caughtUpAt(long position) {
    return new Tick(-1, position, null, null);
  }

  private void follows(long back) throws InterruptedException {
    var settings = new FoldSettings("main", TopicUnderTest.servers(), null);
    feed =
        new TickFeed(
            settings,
            back,
            new TickFeed.Listener() {
              @Override
              public void told(Tick tick) {
                told.add(tick);
              }

              @Override
              public void begins() {
                told.add(BEGINS);
              }

              @Override
              public void caughtUp(long position) {
                told.add(caughtUpAt(position));
              }
            });
    feed.start();
    assertThat(next()).isEqualTo(BEGINS);
  }

  private Tick next() throws InterruptedException {
    Tick next = told.poll(60, TimeUnit.SECONDS);
    assertThat(next).as("told within a minute").isNotNull();
    return next;
  }

  @Test
  void each_transaction_is_told_of_with_the_views_that_it_changes() throws Exception {
    follows(100);

    Tick first = next();
    assertThat(first.first()).isEqualTo(1);
    assertThat(first.position()).isEqualTo(3);
    assertThat(first.recordedAt()).isEqualTo(ledger.recorded().getFirst().recordedAt());
    assertThat(first.changed()).contains("plan/kumamoto", "plans/all", "indicator/x");
    assertThat(next().position()).isEqualTo(5);
    Tick last = next();
    assertThat(last.position()).isEqualTo(6);
    assertThat(last.changed()).contains("indicator/x").doesNotContain("plan/kumamoto");
    assertThat(next()).isEqualTo(caughtUpAt(6));
  }

  @Test
  void reading_that_begins_within_a_transaction_tells_of_the_next_whole_one() throws Exception {
    follows(3); // the second half of the second one, the third, and what ends the batch

    assertThat(next().position()).isEqualTo(6);
    assertThat(next()).isEqualTo(caughtUpAt(6));
  }

  @Test
  void how_far_it_was_recorded_is_known_though_its_last_transaction_was_read_in_part()
      throws Exception {
    ledger.record(recorded("FY2023", "1"), recorded("FY2024", "2"), recorded("FY2025", "3"));
    topic.publish(ledger.sequenced().subList(6, 9));
    follows(2); // the last of the three, and what ends the batch

    assertThat(next()).isEqualTo(caughtUpAt(9));
  }

  @Test
  void what_comes_later_is_told_when_it_comes() throws Exception {
    follows(1);
    assertThat(next()).isEqualTo(caughtUpAt(0));

    var more = ledger.sequenced().size();
    ledger.record(corrected("FY2021", "3", "4"));
    ledger.record(corrected("FY2021", "4", "5"));
    topic.publish(ledger.sequenced().subList(more, more + 2));
    assertThat(next().position()).as("where reading begins, one is let go of").isEqualTo(8);
  }

  @Test
  void begun_again_it_tells_all_again() throws Exception {
    follows(100);
    for (int i = 0; i < 4; i++) {
      next();
    }
    feed.again();
    assertThat(next()).isEqualTo(BEGINS);
    assertThat(next().position()).isEqualTo(3);
  }
}
