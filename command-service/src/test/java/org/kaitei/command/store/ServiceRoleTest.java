package org.kaitei.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ServiceRoleTest {

  private static final String APPEND =
      """
      insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
      values ('e1', 'note/a', 0, 'note', 'note.written', '1', '{}', '{}', '2026-01-01T00:00:00Z')
      """;

  private JdbcClient service;

  @BeforeEach
  void a_ledger_with_one_event() {
    service = JdbcClient.create(LedgerDatabase.migrated().service());
    service.sql(APPEND).update();
  }

  @Test
  void the_service_can_append_and_the_trigger_puts_the_event_into_the_outbox() {
    assertThat(service.sql("select count(*) from outbox").query(Long.class).single()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event set payload = ''",
        "delete from event",
        "truncate event",
        "update sequenced set hash = ''",
        "delete from sequenced",
        "update answered set body = ''",
        "update publication_file set content = ''",
        "delete from publication_file",
        "drop trigger event_into_outbox on event",
        "update outbox set tx = '1'"
      })
  void the_service_cannot_change_or_take_away_what_is_recorded(String tampering) {
    assertThatThrownBy(() -> service.sql(tampering).update())
        .rootCause()
        .hasMessageMatching("ERROR: (permission denied|must be owner).*");
  }
}
