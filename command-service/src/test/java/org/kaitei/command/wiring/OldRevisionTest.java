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
import org.kaitei.ledger.Upcaster.Form;
import org.kaitei.ledger.Upcasters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

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

  static class TwoTextsWereOnceWrittenAtOnce {
    @Bean
    @Primary
    Upcasters upcastersOfThisTest() {
      return new Upcasters(List.of(new Upcaster("note.written-twice", "1", this::split)));
    }

    private List<Form> split(ObjectNode event) {
      ObjectNode second = event.deepCopy();
      event.set("text", event.remove("first"));
      second.set("text", second.remove("second"));
      return List.of(new Form("note.written", "1", event), new Form("note.written", "1", second));
    }
  }

  private final LedgerDatabase database = LedgerDatabase.migrated();

  @Test
  void an_event_of_an_old_revision_is_brought_to_todays_form_when_its_stream_is_opened() {
    stored("note.written", "0", "\"body\":\"of old\"");

    try (var instance = Instance.on(database, Map.of(), TextWasOnceCalledBody.class)) {
      Answer answer = instance.get(Dispatch.class).send(Write.to("old", "new").expecting("of old"));

      assertThat(answer.revision()).isEqualTo(2);
    }
  }

  @Test
  void an_event_that_was_split_since_counts_once_in_its_stream_and_with_all_its_parts() {
    stored("note.written-twice", "1", "\"first\":\"of old\",\"second\":\"of old too\"");

    try (var instance = Instance.on(database, Map.of(), TwoTextsWereOnceWrittenAtOnce.class)) {
      Dispatch dispatch = instance.get(Dispatch.class);
      Answer nothingNew = dispatch.send(Write.to("old", "of old too"));
      Answer changed = dispatch.send(Write.to("old", "new").expecting("of old too"));

      assertThat(nothingNew.revision()).isEqualTo(1);
      assertThat(changed.revision()).isEqualTo(2);
    }
  }

  private void stored(String name, String revision, String texts) {
    JdbcClient.create(database.service())
        .sql(
            """
            insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
            values ('e', 'note/old', 0, 'note', ?, ?, ?, '{}', '2020-01-01T00:00:00Z')
            """)
        .params(
            name,
            revision,
            """
            {"note":"old","place":{"plan":"p","rows":[]},"kind":"PROGRESS",%s,
             "by":{"subject":"s","submittedAt":"2020-01-01T00:00:00Z"}}"""
                .formatted(texts))
        .update();
  }
}
