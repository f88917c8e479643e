package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.amended;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.fold.TopicUnderTest;

/** Exports whose end the topic does not give. */
class LedgerCutOffTest {

  private static final int EVENTS = 600;

  @Test
  void a_file_of_which_only_a_part_comes_is_cut_off_and_one_of_which_nothing_comes_is_refused() {
    Ledger ledger = new Ledger();
    ledger.record(adopted());
    LedgerEvent long10kB = amended("n", "前".repeat(1500), "後".repeat(1500));
    ledger.record(Stream.generate(() -> long10kB).limit(EVENTS).toArray(LedgerEvent[]::new));
    try (var service = QueryHttp.on(ledger);
        var client = HttpClient.newHttpClient()) {
      TopicUnderTest.empty().publish(ledger.sequenced().subList(0, EVENTS / 2));
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + service.port() + "/api/ledger/export"))
              .header("Authorization", service.authorization())
              .build();
      assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString()))
          .isInstanceOf(IOException.class);

      TopicUnderTest.empty();
      assertThat(service.program("/api/ledger/export").status()).isEqualTo(503);
    }
  }

  @Test
  void an_export_of_an_empty_ledger_is_a_table_without_lines() {
    try (var service = QueryHttp.onAnEmptyLedger()) {
      var table = service.program("/api/ledger/export");
      assertThat(table.status()).isEqualTo(200);
      assertThat(table.body().lines()).hasSize(1);
    }
  }
}
