package org.kaitei.command.indicator;

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

/** Figures of an event that was split since are still known by the number of its one row. */
class SplitFiguresOverHttpTest {

  static class TwoFiguresWereOnceRecordedAtOnce {
    @Bean
    @Primary
    Upcasters upcastersOfThisTest() {
      return new Upcasters(List.of(new Upcaster("indicator.recorded-twice", "1", this::split)));
    }

    private List<Form> split(ObjectNode event) {
      ObjectNode second = event.deepCopy();
      event.put("period", "FY2020");
      second.put("period", "FY2021");
      return List.of(
          new Form("indicator.measurement-recorded", "1", event),
          new Form("indicator.measurement-recorded", "1", second));
    }
  }

  private final LedgerDatabase database = LedgerDatabase.empty();

  @Test
  void who_has_read_them_may_correct_them() {
    try (var service = CommandHttp.on(database, TwoFiguresWereOnceRecordedAtOnce.class)) {
      service.put("/api/indicators/x", "{\"name\": \"参加率\", \"unit\": \"%\"}");
      stored();
      String other = "{\"value\": \"62\", \"reason\": \"集計漏れ\"}";
      String fy2021 = "/api/indicators/x/measurements/FY2021";
      service.put("/api/indicators/x/measurements/FY2019", "{\"value\": \"61\"}");

      service.sequenced();
      assertThat(service.put(fy2021, other, "If-Match", "\"1\"").status()).isEqualTo(412);
      assertThat(service.put(fy2021, other, "If-Match", "\"2\"").status()).isEqualTo(200);
    }
  }

  private void stored() {
    JdbcClient.create(database.service())
        .sql(
            """
            insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
            values ('e', 'indicator/x', 1, 'indicator', 'indicator.recorded-twice', '1', ?, '{}', '2020-01-01T00:00:00Z')
            """)
        .params(
            """
            {"indicator":"x","measurement":{"figure":{"value":"61","printed":"61"}},
             "by":{"subject":"s","submittedAt":"2020-01-01T00:00:00Z"}}""")
        .update();
  }
}
