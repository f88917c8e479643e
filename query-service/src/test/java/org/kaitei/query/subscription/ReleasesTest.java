package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.query.fold.StoredLedger;
import org.kaitei.query.views.Tick;
import org.kaitei.query.views.ViewReader;

/**
 * When streams can begin, and what becomes of them when the views or the topic are not as usual.
 */
class ReleasesTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final StoredLedger ledger = StoredLedger.empty();
  private final Ticks ticks = new Ticks(3);
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Releases releases =
      new Releases(
          new ViewReader(ledger.store()),
          ticks,
          Duration.ofSeconds(1),
          new Releases.Listener() {
            @Override
            public void released(List<Tick> released) {
              released.forEach(tick -> heard.add("released " + tick.position()));
            }

            @Override
            public void begunAnew() {
              heard.add("begun anew");
            }

            @Override
            public void missed() {
              heard.add("missed before " + ticks.newest().position());
            }
          });

  @BeforeEach
  void three_events_are_visible() {
    ledger.record(adopted());
    ledger.record(defined("参加率", "%"));
    ledger.record(recorded("FY2021", "1"));
    releases.start();
  }

  @AfterEach
  void stop() {
    releases.stop();
  }

  private static Tick tick(long position) {
    return new Tick(position, position, Instant.ofEpochSecond(position), Set.of("a/" + position));
  }

  private void hears(String what) {
    await(what).atMost(PATIENCE).until(() -> heard.contains(what));
  }

  private void tells(long... positions) {
    for (long position : positions) {
      releases.told(tick(position));
    }
  }

  /** Looks twice: what was seen before the second is done with. */
  private void looks() {
    releases.await(new OnceAndAgain(), PATIENCE);
  }

  private final class OnceAndAgain implements java.util.function.BooleanSupplier {
    private int asked;

    @Override
    public boolean getAsBoolean() {
      releases.look();
      return asked++ == 3;
    }
  }

  @Test
  void streams_begin_when_all_that_was_recorded_is_visible() {
    releases.begins();
    tells(1, 2, 3, 4);
    looks();
    assertThat(releases.isReady()).as("it is still being read").isFalse();
    releases.caughtUp(4);
    looks();
    assertThat(releases.isReady()).as("the fourth is not visible").isFalse();

    ledger.record(recorded("FY2022", "2"));
    releases.look();
    await().atMost(PATIENCE).until(releases::isReady);
    assertThat(heard).containsExactly("released 1", "released 2", "released 3", "released 4");
  }

  @Test
  void after_a_hole_streams_end_and_begin_when_what_came_after_is_visible() {
    releases.begins();
    tells(1);
    releases.caughtUp(1);
    await().atMost(PATIENCE).until(releases::isReady);
    hears("released 1");

    releases.begins();
    tells(4);
    looks();
    assertThat(releases.isReady()).isFalse();
    releases.caughtUp(4);
    looks();
    assertThat(releases.isReady()).isFalse();
    assertThat(heard).containsExactly("released 1", "missed before 1");
    ledger.record(recorded("FY2022", "2"));
    releases.look();
    await().atMost(PATIENCE).until(releases::isReady);
    assertThat(ticks.oldest()).isEqualTo(4);
  }

  @Test
  void what_is_told_again_is_no_hole() {
    releases.begins();
    tells(1, 2);
    releases.begins();
    tells(1, 2, 3);
    hears("released 3");
    assertThat(heard).containsExactly("released 1", "released 2", "released 3");
  }

  @Test
  void when_the_views_begin_anew_nothing_is_told_until_they_are_as_far_again() {
    releases.begins();
    tells(1, 2, 3);
    releases.caughtUp(3);
    await().atMost(PATIENCE).until(releases::isReady);
    assertThat(releases.viewsStand()).isTrue();

    ledger.store().forget();
    assertThat(releases.viewsStand()).isFalse();
    hears("begun anew");
    assertThat(releases.isReady()).isFalse();

    tells(4); // was on its way
    releases.begins();
    StoredLedger again = StoredLedger.in(ledger.store());
    again.record(adopted());
    tells(1, 2);
    releases.caughtUp(2);
    await().atMost(PATIENCE).until(() -> heard.lastIndexOf("released 1") > 2);
    looks();
    assertThat(releases.isReady()).isFalse();
    assertThat(releases.viewsStand()).isTrue();
    again.record(defined("参加率", "%"));
    releases.look();
    await().atMost(PATIENCE).until(releases::isReady);
    assertThat(heard)
        .containsExactly(
            "released 1", "released 2", "released 3", "begun anew", "released 1", "released 2");
  }

  @Test
  void while_the_views_are_far_behind_no_more_is_read_than_can_be_kept() throws Exception {
    releases.begins();
    Thread reading = Thread.ofVirtual().start(() -> tells(1, 2, 3, 4, 5, 6, 7));
    await().atMost(PATIENCE).until(() -> heard.contains("released 3") && ticks.isFull());
    assertThat(ticks.isHoleBefore(tick(8))).as("the seventh is not known").isTrue();

    ledger.record(recorded("FY2022", "2"));
    releases.look();
    reading.join();
    assertThat(ticks.isHoleBefore(tick(8))).isFalse();
  }
}
