package org.kaitei.command.sequence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kaitei.command.store.RawEvents;
import org.kaitei.command.store.Scenario;
import org.kaitei.ledger.HashChain;
import org.kaitei.ledger.SequencedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

class SequencerTest {

  private static final int BATCH = 10;

  private final Scenario scenario = new Scenario();
  private Instant now = Instant.parse("2026-04-01T00:00:00.123456789Z");

  @Test
  void nothing_waits_in_an_empty_ledger() {
    assertThat(sequencer().round()).isZero();
  }

  @Test
  void positions_begin_with_one_and_have_no_gaps_where_transactions_were_rolled_back()
      throws SQLException {
    scenario.commit("note/a", 1);
    try (RawEvents abandoned = scenario.begin()) {
      abandoned.append("note/lost", 1);
    }
    scenario.commit("note/b", 1);

    sequenceAll();

    assertThat(order()).containsExactly("1 note/a#1", "2 note/b#1");
  }

  @Test
  void a_transaction_held_open_while_a_thousand_others_commit_gets_the_next_positions()
      throws SQLException {
    try (RawEvents open = scenario.begin();
        RawEvents others = scenario.begin()) {
      open.append("note/open", 1).append("note/open", 2);
      for (int i = 1; i <= 1000; i++) {
        others.append("note/" + i % 7, (i - 1) / 7 + 1).commit();
        if (i % 100 == 0) {
          sequenceAll();
        }
      }
      sequenceAll();
      assertThat(all()).hasSize(1000);
      open.commit();
    }
    sequenceAll();

    assertThat(order().subList(1000, 1002)).containsExactly("1001 note/open#1", "1002 note/open#2");
    assertGaplessAndInStreamOrder(1002);
  }

  @Test
  void a_transaction_that_began_first_but_went_on_after_another_comes_after_it()
      throws SQLException {
    try (RawEvents early = scenario.begin()) {
      early.append("note/other", 1);
      scenario.commit("note/shared", 1);
      early.append("note/shared", 2);
      early.commit();
    }

    sequenceAll();

    assertThat(order()).containsExactly("1 note/shared#1", "2 note/other#1", "3 note/shared#2");
  }

  @Test
  void stream_order_holds_also_when_the_round_ends_between_the_two() throws SQLException {
    try (RawEvents early = scenario.begin()) {
      early.append("note/other", 1);
      for (int i = 1; i < BATCH; i++) {
        scenario.commit("note/filler", i);
      }
      scenario.commit("note/shared", 1);
      early.append("note/shared", 2);
      early.commit();
    }

    sequenceAll();

    assertThat(order()).endsWith("10 note/shared#1", "11 note/other#1", "12 note/shared#2");
  }

  @Test
  void a_transaction_is_never_split_however_long_it_is() throws SQLException {
    scenario.commit("note/before", 1);
    try (RawEvents many = scenario.begin()) {
      for (int i = 1; i <= 3 * BATCH + 1; i++) {
        many.append("note/many", i);
      }
      many.commit();
    }
    scenario.commit("note/after", 1);

    sequenceAll();

    List<SequencedEvent> all = all();
    assertThat(all.subList(1, 32))
        .allSatisfy(
            event -> {
              assertThat(event.transactionEnd()).isEqualTo(32);
              assertThat(event.recordedAt()).isEqualTo(all.get(1).recordedAt());
            });
    assertThat(all.get(0).transactionEnd()).isEqualTo(1);
    assertThat(all.get(32).transactionEnd()).isEqualTo(33);
  }

  @Test
  void recorded_times_are_microseconds_and_rise_also_when_the_clock_goes_back()
      throws SQLException {
    scenario.commit("note/a", 1);
    scenario.commit("note/b", 1);
    sequenceAll();
    now = now.minus(1, ChronoUnit.HOURS);
    scenario.commit("note/c", 1);
    sequenceAll();
    now = now.plus(2, ChronoUnit.HOURS);
    scenario.commit("note/d", 1);
    sequenceAll();

    assertThat(all())
        .extracting(SequencedEvent::recordedAt)
        .containsExactly(
            Instant.parse("2026-04-01T00:00:00.123456Z"),
            Instant.parse("2026-04-01T00:00:00.123457Z"),
            Instant.parse("2026-04-01T00:00:00.123458Z"),
            Instant.parse("2026-04-01T01:00:00.123456Z"));
  }

  @Test
  void two_sequencers_and_many_writers_make_one_order() throws Exception {
    var work = new ArrayList<Callable<Void>>();
    for (int writer = 0; writer < 4; writer++) {
      work.add(writing("note/" + writer, 250));
    }
    work.add(sequencingUntil(1000));
    work.add(sequencingUntil(1000));
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }

    assertGaplessAndInStreamOrder(1000);
    assertThat(firstBrokenLink()).isZero();
  }

  @Test
  void the_chain_shows_where_a_superuser_changed_a_byte() throws SQLException {
    for (int i = 1; i <= 30; i++) {
      scenario.commit("note/a", i);
    }
    sequenceAll();
    assertThat(firstBrokenLink()).isZero();

    JdbcClient.create(scenario.database.superuser())
        .sql("update event set payload = replace(payload, 'a 17', 'a 71') where revision = 16")
        .update();

    assertThat(firstBrokenLink()).isEqualTo(17);
  }

  private Callable<Void> writing(String stream, int events) {
    return () -> {
      try (RawEvents connection = scenario.begin()) {
        for (int i = 1; i <= events; i++) {
          connection.append(stream, i).commit();
        }
      }
      return null;
    };
  }

  private Callable<Void> sequencingUntil(int last) {
    Sequencer sequencer = sequencer();
    return () -> {
      while (scenario.ledger.at(last).isEmpty()) {
        sequencer.round();
      }
      return null;
    };
  }

  private Sequencer sequencer() {
    return scenario.sequencer(Clock.fixed(now, ZoneOffset.UTC), BATCH);
  }

  private void sequenceAll() {
    Sequencer sequencer = sequencer();
    while (sequencer.round() > 0) {
      // until nothing waits
    }
  }

  private List<SequencedEvent> all() {
    return scenario.all();
  }

  private List<String> order() {
    return all().stream()
        .map(e -> "%d %s#%d".formatted(e.position(), e.stored().stream(), e.stored().revision()))
        .toList();
  }

  private void assertGaplessAndInStreamOrder(int count) {
    List<SequencedEvent> all = all();
    assertThat(all)
        .extracting(SequencedEvent::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, count).boxed().toList());
    Map<Object, List<Long>> streams =
        all.stream()
            .collect(
                groupingBy(
                    e -> e.stored().stream(), mapping(e -> e.stored().revision(), toList())));
    assertThat(streams.values())
        .allSatisfy(
            revisions ->
                assertThat(revisions)
                    .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, revisions.size()).boxed().toList()));
  }

  private long firstBrokenLink() {
    byte[] last = HashChain.beginning();
    for (SequencedEvent e : all()) {
      byte[] expected =
          HashChain.next(last, e.position(), e.recordedAt(), e.transactionEnd(), e.stored());
      if (!java.util.Arrays.equals(expected, e.hash())) {
        return e.position();
      }
      last = e.hash();
    }
    return 0;
  }
}
