package org.kaitei.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.store.LedgerDatabase;
import org.kaitei.command.wiring.MemoStream.Write;
import org.kaitei.ledger.Upcaster;
import org.kaitei.ledger.Upcasters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

class OldRevisionTest {

  static class TextWasOnceCalledBody {
    @Bean
    @Primary
    Upcasters upcastersOfThisTest() {
      return new Upcasters(
          List.of(
              new Upcaster(
                  "note.written", "0", "1", event -> event.set("text", event.remove("body")))));
    }
  }

  @Test
  void an_event_of_an_old_revision_is_brought_to_todays_form_when_its_stream_is_opened() {
    LedgerDatabase database = LedgerDatabase.migrated();
    JdbcClient.create(database.service())
        .sql(
            """
            insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
            values ('e', 'note/old', 0, 'note', 'note.written', '0',
              '{"note":"old","place":{"plan":"p","rows":[]},"kind":"PROGRESS","body":"of old",
                "by":{"subject":"s","submittedAt":"2020-01-01T00:00:00Z"}}', '{}', '2020-01-01T00:00:00Z')
            """)
        .update();

    try (var instance = Instance.on(database, Map.of(), TextWasOnceCalledBody.class)) {
      Answer answer = instance.get(Dispatch.class).send(Write.to("old", "new").expecting("of old"));

      assertThat(answer.revision()).isEqualTo(2);
    }
  }
}
