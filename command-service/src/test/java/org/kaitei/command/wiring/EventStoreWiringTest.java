package org.kaitei.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.store.LedgerDatabase;
import org.kaitei.command.wiring.MemoStream.Write;
import org.kaitei.ledger.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventStoreWiringTest {

  private static final LedgerDatabase DATABASE = LedgerDatabase.empty();
  private static Instance instance;
  private static Dispatch dispatch;
  private static JdbcClient store;

  @BeforeAll
  static void start() {
    instance = Instance.on(DATABASE);
    dispatch = instance.get(Dispatch.class);
    store = JdbcClient.create(DATABASE.superuser());
  }

  @AfterAll
  static void stop() {
    instance.close();
  }

  @Test
  void transactions_are_real_ones() {
    assertThat(instance.get(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
  }

  @Test
  void an_event_is_stored_under_our_names_as_our_json() {
    dispatch.send(Write.to("names", "hello"));

    Map<String, Object> row =
        store.sql("select * from event where stream = 'note/names'").query().singleRow();
    assertThat(row)
        .containsEntry("revision", 0L)
        .containsEntry("kind", "note")
        .containsEntry("name", "note.written")
        .containsEntry("name_revision", "1");
    assertThat((String) row.get("payload"))
        .startsWith("{\"note\":\"names\",\"place\":{\"plan\":\"p\"")
        .contains("\"text\":\"hello\"");
    assertThat((String) row.get("meta_data")).startsWith("{\"").contains("\"traceId\":\"");
  }

  @Test
  void an_answer_names_the_stream_and_its_new_revision() {
    dispatch.send(Write.to("answer", "one"));

    Answer second = dispatch.send(Write.to("answer", "two"));

    assertThat(second).isEqualTo(new Answer(new StreamId("note/answer"), 2, true));
  }

  @Test
  void a_rollback_rolls_back_and_leaves_nothing_of_it_in_the_cache() {
    dispatch.send(Write.to("rollback", "before"));
    var fault = new IllegalStateException("after the event was applied");

    assertThatThrownBy(() -> dispatch.send(Write.to("rollback", "lost").failing(fault)))
        .isSameAs(fault);

    assertThat(events("note/rollback")).isEqualTo(1);
    Answer next = dispatch.send(Write.to("rollback", "after").expecting("before"));
    assertThat(next.revision()).isEqualTo(2);
  }

  private static long events(String stream) {
    return store
        .sql("select count(*) from event where stream = ?")
        .param(stream)
        .query(Long.class)
        .single();
  }
}
