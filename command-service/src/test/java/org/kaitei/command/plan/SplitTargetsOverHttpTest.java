package org.kaitei.command.plan;

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

/** Targets of an event that was split since are still known by the number of its one row. */
class SplitTargetsOverHttpTest {

  static class TwoTargetsWereOnceSetAtOnce {
    @Bean
    @Primary
    Upcasters upcastersOfThisTest() {
      return new Upcasters(List.of(new Upcaster("plan.aimed-twice", "1", this::split)));
    }

    private List<Form> split(ObjectNode event) {
      ObjectNode second = event.deepCopy();
      event.put("period", "FY2030");
      second.put("period", "FY2031");
      return List.of(
          new Form("plan.target-set", "1", event), new Form("plan.target-set", "1", second));
    }
  }

  private final LedgerDatabase database = LedgerDatabase.empty();

  @Test
  void who_has_read_them_may_revise_them() {
    try (var service = CommandHttp.on(database, TwoTargetsWereOnceSetAtOnce.class)) {
      String targets = "/api/plans/sdgs/targets/x/";
      service.post("/api/plans", "{\"id\": \"sdgs\", \"title\": \"計画\", \"municipality\": \"市\"}");
      service.put("/api/indicators/x", "{\"name\": \"参加率\", \"unit\": \"%\"}");
      service.put(targets + "FY2028", "{\"value\": \"50\"}");
      stored();
      service.put(targets + "FY2029", "{\"value\": \"50\"}");
      service.sequenced();
      String other = "{\"value\": \"70\", \"reason\": \"見直し\"}";

      assertThat(service.put(targets + "FY2031", other, "If-Match", "\"4\"").status())
          .isEqualTo(412);
      assertThat(service.put(targets + "FY2031", other, "If-Match", "\"5\"").status())
          .isEqualTo(200);
    }
  }

  private void stored() {
    JdbcClient.create(database.service())
        .sql(
            """
            insert into event (event_identifier, stream, revision, kind, name, name_revision, payload, meta_data, time_stamp)
            values ('e', 'plan/sdgs', 3, 'plan', 'plan.aimed-twice', '1', ?, '{}', '2020-01-01T00:00:00Z')
            """)
        .params(
            """
            {"plan":"sdgs","indicator":"x","edition":1,
             "target":{"kind":"AT_LEAST","figure":{"value":"60","printed":"60"}},
             "by":{"subject":"s","submittedAt":"2020-01-01T00:00:00Z"}}""")
        .update();
  }
}
