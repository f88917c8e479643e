package org.kaitei.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.store.LedgerDatabase;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.note.NoteEvent.NoteWritten;
import org.kaitei.note.NoteId;
import org.kaitei.note.NoteKind;
import org.kaitei.note.NotePlace;
import org.kaitei.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class AppendAtCommitTest {

  private static final LedgerDatabase DATABASE = LedgerDatabase.empty();
  private static final String REPLY =
      "insert into answered (subject, key, request_hash, status, body) values ('s', ?, '', 200, '')";

  private static Instance instance;
  private static EventStorageEngine engine;
  private static TransactionTemplate transaction;
  private static JdbcClient withinTransaction;
  private static JdbcClient beside;

  @BeforeAll
  static void start() {
    instance = Instance.on(DATABASE);
    engine = instance.get(EventStorageEngine.class);
    transaction = new TransactionTemplate(instance.get(PlatformTransactionManager.class));
    withinTransaction = instance.get(JdbcClient.class);
    beside = JdbcClient.create(DATABASE.superuser());
  }

  @AfterAll
  static void stop() {
    instance.close();
  }

  @Test
  void an_event_alone_is_committed_by_its_insert() {
    var seen = new ArrayList<Long>();

    transaction.executeWithoutResult(
        open -> {
          engine.appendEvents(event("alone", 0));
          TransactionSynchronizationManager.registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                  seen.add(events("alone"));
                }
              });
        });

    assertThat(seen).containsExactly(1L);
  }

  @Test
  void an_event_that_is_appended_outside_of_a_transaction_gets_one() {
    engine.appendEvents(event("outside", 0));

    assertThat(events("outside")).isEqualTo(1);
  }

  @Test
  void what_one_transaction_appends_bit_by_bit_commits_together_and_in_its_order() {
    transaction.executeWithoutResult(
        open -> {
          engine.appendEvents(event("bits", 0));
          engine.appendEvents(event("bits", 1), event("bits", 2));
        });

    assertThat(
            beside
                .sql("select revision from event where stream = 'note/bits' order by global_index")
                .query(Long.class)
                .list())
        .containsExactly(0L, 1L, 2L);
    assertThat(
            beside
                .sql("select count(distinct xmin::text) from event where stream = 'note/bits'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void of_many_events_none_is_kept_when_the_last_comes_too_late() {
    engine.appendEvents(event("many", 999));
    var many = LongStream.range(0, 1000).mapToObj(number -> event("many", number)).toList();

    assertThatThrownBy(() -> engine.appendEvents(many)).isInstanceOf(RuntimeException.class);

    assertThat(events("many")).isEqualTo(1);
  }

  @Test
  void what_was_written_before_an_event_that_comes_too_late_is_not_kept() {
    engine.appendEvents(event("late", 1));

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    open -> {
                      withinTransaction.sql(REPLY).param("late").update();
                      engine.appendEvents(event("late", 1));
                    }))
        .isInstanceOf(ConcurrencyException.class);

    assertThat(replies("late")).isZero();
  }

  @Test
  void a_connection_that_committed_by_an_insert_goes_on_in_transactions() {
    engine.appendEvents(event("before", 0));

    transaction.executeWithoutResult(
        open -> {
          withinTransaction.sql(REPLY).param("rolled back").update();
          open.setRollbackOnly();
        });

    assertThat(replies("rolled back")).isZero();
  }

  private static DomainEventMessage<?> event(String memo, long number) {
    var note = new NoteId(memo);
    var place = new NotePlace(new PlanId("p"), null, null);
    var by = new SubmittedBy("local", null, Instant.EPOCH);
    var written = new NoteWritten(note, place, NoteKind.PROGRESS, null, null, "text", by);
    return new GenericDomainEventMessage<>("note", note.stream().value(), number, written);
  }

  private static long events(String memo) {
    return count("select count(*) from event where stream = ?", "note/" + memo);
  }

  private static long replies(String key) {
    return count("select count(*) from answered where key = ?", key);
  }

  private static long count(String sql, String what) {
    return beside.sql(sql).param(what).query(Long.class).single();
  }
}
