package org.kaitei.command.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.store.LedgerDatabase;
import org.kaitei.ledger.Upcaster;
import org.kaitei.ledger.Upcaster.Form;
import org.kaitei.ledger.Upcasters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** A note with an event that was split since is still known by the number of its one row. */
class SplitWordingsOverHttpTest {

  static class TextAndHeadingWereOnceAmendedAtOnce {
    @Bean
    @Primary
    Upcasters upcastersOfThisTest() {
      return new Upcasters(List.of(new Upcaster("note.reworded", "1", this::split)));
    }

    private List<Form> split(ObjectNode event) {
      ObjectNode retitled = event.deepCopy();
      event.put("before", "文").put("after", "新しい文");
      retitled.put("after", "新しい題");
      return List.of(
          new Form("note.amended", "1", event), new Form("note.retitled", "1", retitled));
    }
  }

  private final LedgerDatabase database = LedgerDatabase.empty();

  @Test
  void who_has_read_it_may_amend_it() {
    try (var service = CommandHttp.on(database, TextAndHeadingWereOnceAmendedAtOnce.class)) {
      service.post("/api/plans", "{\"id\": \"sdgs\", \"title\": \"計画\", \"municipality\": \"市\"}");
      service.post(
          "/api/plans/sdgs/notes", "{\"id\": \"n\", \"kind\": \"PROGRESS\", \"text\": \"文\"}");
      stored();
      service.sequenced();
      String other = "{\"text\": \"別の文\", \"reason\": \"訂正\"}";

      assertThat(service.put("/api/notes/n", other, "If-Match", "\"2\"").status()).isEqualTo(412);
      assertThat(service.put("/api/notes/n", other, "If-Match", "\"3\"").status()).isEqualTo(200);
    }
  }

  private void stored() {
    JdbcClient.create(database.service())
        .sql(
            """
            insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
            values ('e', 'note/n', 1, 'note', 'note.reworded', '1', ?, '{}', '2020-01-01T00:00:00Z')
            """)
        .params(
            """
            {"note":"n","place":{"plan":"sdgs","rows":[]},"reason":"字句",
             "by":{"subject":"s","submittedAt":"2020-01-01T00:00:00Z"}}""")
        .update();
  }
}
