package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was published answers with the same bytes for ever, whatever happens to Kaitei. */
class SealingIT {

  private static final String PLAN = "/api/plans/kumamoto";
  private static final String SHEET = PLAN + "/sheets/2021";
  private static final String FIGURE = "/api/indicators/kumamoto-1/measurements/FY2021";

  @TempDir Path data;

  @Test
  void a_publication_is_kept_over_kills_and_lost_views() throws Exception {
    KaiteiProcess kaitei = KaiteiProcess.start(data);
    Http http = new Http(kaitei);
    http.post("/api/plans", Map.of("id", "kumamoto", "title", "計画", "municipality", "熊本市"));
    http.postCsv(SHEET + "/import", sample());
    http.post(SHEET + "/publications", Map.of());
    String json = http.text(SHEET + "/publications/1.json");
    String csv = http.text(SHEET + "/publications/1.csv");

    requireRendered(http, json);
    JsonNode again = http.postCsv(SHEET + "/import", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(again.path("changed").asBoolean()).as("what it says is what stands").isFalse();
    correct(http);
    assertThat(http.get(SHEET).at("/correctedSincePublication/publication").asInt()).isEqualTo(1);

    http.post(SHEET + "/publications", Map.of("reason", "訂正の反映"));
    kaitei.kill();
    FileUtils.deleteDirectory(data.resolve("views").toFile());
    FileUtils.deleteDirectory(data.resolve("kafka").toFile());
    kaitei = KaiteiProcess.start(data);
    http = new Http(kaitei);

    assertThat(http.text(SHEET + "/publications/1.json")).isEqualTo(json);
    assertThat(http.text(SHEET + "/publications/1.csv")).isEqualTo(csv);
    requireRendered(http, http.text(SHEET + "/publications/2.json"));
    assertThat(http.get(SHEET).path("correctedSincePublication").isNull()).isTrue();
    kaitei.stop();
    var verified = KaiteiProcess.verify(data);
    assertThat(verified.exitCode()).as(verified.said()).isZero();
  }

  /** The kept JSON is the document as of its own time, and its hash is in the ledger. */
  private static void requireRendered(Http http, String json) throws Exception {
    JsonNode kept = Http.JSON.readTree(json);
    assertThat(http.text(SHEET + "?asOf=" + kept.path("asOf").asString())).isEqualTo(json);
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> http.text(SHEET + "/publications"),
            containsString(HexFormat.of().formatHex(hash)));
  }

  private static void correct(Http http) {
    http.put(FIGURE, Map.of("value", "50.1", "reason", "再集計", "acknowledged", List.of("all")));
  }

  private static byte[] sample() throws Exception {
    try (InputStream sheet = SealingIT.class.getResourceAsStream("/kumamoto-2022-09.csv")) {
      return sheet.readAllBytes();
    }
  }
}
