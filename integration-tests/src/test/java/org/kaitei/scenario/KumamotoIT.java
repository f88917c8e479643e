package org.kaitei.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaitei.scenario.Backing.Postgres;
import org.kaitei.scenario.Services.Answer;
import tools.jackson.databind.JsonNode;

/** A real sheet goes in, every view comes out; written once for all that the services stand on. */
class KumamotoIT {

  private static final Path SHEET = Path.of("../samples/kumamoto-2022-09.csv");
  private static final String HEALTH = "自ら健康づくりに取り組んでいる市民の割合";

  private static Backing backing;
  private static Services services;
  private static int plans;

  private String plan;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    backing = Backing.start(folder);
    services = Services.start(backing);
  }

  @AfterAll
  static void stop() throws Exception {
    try (Backing parts = backing;
        Services both = services) {
      // closed in the opposite order, also when the second was never started
    }
  }

  @BeforeEach
  void a_plan_with_its_sheet() throws Exception {
    plan = "kumamoto-" + ++plans;
    services
        .say(
            "POST",
            "/api/plans",
            """
            {"id": "%s", "title": "熊本市SDGs未来都市計画", "municipality": "熊本市",
             "edition": "第一版", "adoptedOn": "2019-08"}"""
                .formatted(plan))
        .good();
    String imported = "/api/plans/" + plan + "/sheets/2021/import";
    Answer answer = services.say("POST", imported, "text/csv", Files.readString(SHEET));
    sheet(answer.atLeast());
  }

  @Test
  void the_sheet_comes_out_as_it_was_printed_and_the_one_wrong_achievement_is_flagged()
      throws Exception {
    JsonNode sheet = sheet("");

    assertThat(sheet.path("tables"))
        .extracting(table -> table.path("id").asString())
        .containsExactly(
            "vision-2030", "promotion-2019-2021", "model-three-aspects", "model-integrated");
    assertThat(rows(sheet).map(row -> row.path("no").asString() + " " + computed(row)))
        .containsExactlyElementsOf(
            printed().stream()
                .map(row -> row.get("no") + " " + row.get("computed_achievement"))
                .toList());
    assertThat(rows(sheet).filter(row -> !row.at("/achievement/agrees").asBoolean()))
        .singleElement()
        .isEqualTo(sheet.at("/tables/0/rows/5"));
  }

  @Test
  void one_correction_changes_every_row_that_shows_the_figure_and_the_history_says_why()
      throws Exception {
    String indicator = indicator();
    long before = services.ask("/api/indicators/" + indicator).good().path("revision").asLong();

    Answer corrected = correct(indicator, "66.4", "集計漏れ");

    JsonNode sheet = sheet(corrected.atLeast());
    assertThat(rows(sheet).filter(row -> row.path("name").asString().equals(HEALTH)))
        .extracting(row -> row.path("actuals").valueStream().reduce((a, b) -> b).orElseThrow())
        .hasSize(2)
        .allMatch(actual -> actual.path("value").asString().equals("66.4"));
    assertThat(services.ask("/api/indicators/" + indicator).good().path("revision").asLong())
        .isEqualTo(before + 1);
    JsonNode last = last(services.ask("/api/indicators/" + indicator + "/history").good());
    assertThat(last.path("kind").asString()).isEqualTo("measurement-corrected");
    assertThat(last.path("period").asString()).isEqualTo("FY2021");
    assertThat(last.path("before").asString()).isEqualTo("65.0");
    assertThat(last.path("after").asString()).isEqualTo("66.4");
    assertThat(last.path("reason").asString()).isEqualTo("集計漏れ");
    assertThat(last.path("recordedBy").asString()).isNotBlank();
  }

  @Test
  void the_same_correction_twice_records_nothing_new_and_another_needs_a_reason() throws Exception {
    String indicator = indicator();
    long revision = correct(indicator, "66.4", "集計漏れ").good().path("revision").asLong();

    assertThat(correct(indicator, "66.4", "集計漏れ").good().path("revision").asLong())
        .isEqualTo(revision);
    Answer refused = services.say("PUT", measurement(indicator), "{\"value\": \"67.0\"}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().toString()).contains("66.4");
  }

  @Test
  void the_sheet_as_of_then_is_what_it_was_before_the_correction() throws Exception {
    JsonNode then = sheet("");
    String asOf = URLEncoder.encode(then.path("asOf").asString(), StandardCharsets.UTF_8);

    JsonNode now = sheet(correct(indicator(), "66.4", "集計漏れ").atLeast());

    assertThat(now.path("tables")).isNotEqualTo(then.path("tables"));
    assertThat(sheet("asOf=" + asOf).path("tables")).isEqualTo(then.path("tables"));
  }

  @Test
  void every_record_of_the_topic_is_as_the_served_document_says() throws Exception {
    sheet(correct(indicator(), "66.4", "集計漏れ").atLeast());

    var topic = new DescribedTopic(services.ask("/api/asyncapi.json").good());

    assertThat(topic.records(backing.kafka())).hasSizeGreaterThan(100).allSatisfy(topic::describes);
  }

  @Test
  void of_two_query_services_one_seals_what_is_published_and_the_other_when_that_one_ends()
      throws Exception {
    services.stopQuery();
    services.startQuery();
    try (Service other = services.anotherQuery()) {
      publish("{}");
      JsonNode first = sealed(other, 1);
      services.stopQuery();
      correct(indicator(other), "66.4", "集計漏れ");
      publish("{\"reason\": \"集計漏れの訂正\"}");

      assertThat(sealed(other, 2).at("/publications/0")).isEqualTo(first.at("/publications/0"));
    } finally {
      services.startQuery();
    }
    assertThat(seals()).isEqualTo(2);
  }

  private void publish(String body) throws Exception {
    services.say("POST", "/api/plans/" + plan + "/sheets/2021/publications", body).good();
  }

  /** The publications, once the last one has its files. */
  private JsonNode sealed(Service query, int number) {
    String publications = "/api/plans/" + plan + "/sheets/2021/publications";
    String file = "/publications/" + (number - 1) + "/json/sha256";
    return Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .ignoreExceptions()
        .until(
            () -> services.ask(query, publications).good(),
            answer -> !answer.at(file).isMissingNode());
  }

  private long seals() throws SQLException {
    Postgres ledger = backing.postgres();
    try (var connection =
            DriverManager.getConnection(ledger.url(), ledger.owner(), ledger.ownerPassword());
        var count =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from event where name = 'sheet.publication-sealed'"
                        + " and stream = 'sheet/%s/2021'".formatted(plan))) {
      count.next();
      return count.getLong(1);
    }
  }

  @Test
  void views_that_were_thrown_away_are_folded_again() throws Exception {
    JsonNode before = sheet(correct(indicator(), "66.4", "集計漏れ").atLeast());

    services.stopQuery();
    backing.throwViewsAway();
    services.startQuery();

    comesBack(before);
  }

  @Test
  void a_topic_that_was_thrown_away_fills_itself_again_and_is_followed() throws Exception {
    JsonNode before = sheet("");

    services.stopCommand();
    backing.throwTopicAway();
    services.startCommand();

    comesBack(before);
    JsonNode after = sheet(correct(indicator(), "66.4", "集計漏れ").atLeast());
    assertThat(after.path("version").asLong()).isGreaterThan(before.path("version").asLong());
  }

  @Test
  void from_the_event_store_alone_everything_comes_back() throws Exception {
    JsonNode before = sheet(correct(indicator(), "66.4", "集計漏れ").atLeast());

    services.stopQuery();
    services.stopCommand();
    backing.throwViewsAway();
    backing.throwTopicAway();
    services.startCommand();
    services.startQuery();

    comesBack(before);
  }

  private void comesBack(JsonNode before) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () -> {
              JsonNode now = sheet("");
              assertThat(now.path("tables")).isEqualTo(before.path("tables"));
              assertThat(now.path("version")).isEqualTo(before.path("version"));
            });
  }

  private JsonNode sheet(String query) throws Exception {
    return services.ask("/api/plans/" + plan + "/sheets/2021?" + query).good();
  }

  private String indicator() throws Exception {
    return indicator(sheet(""));
  }

  private String indicator(Service query) {
    return indicator(services.ask(query, "/api/plans/" + plan + "/sheets/2021").good());
  }

  private static String indicator(JsonNode sheet) {
    return rows(sheet)
        .filter(row -> row.path("name").asString().equals(HEALTH))
        .findFirst()
        .orElseThrow()
        .path("indicator")
        .asString();
  }

  private static Answer correct(String indicator, String value, String reason) throws Exception {
    return services.say(
        "PUT",
        measurement(indicator),
        "{\"value\": \"%s\", \"reason\": \"%s\"}".formatted(value, reason));
  }

  private static String measurement(String indicator) {
    return "/api/indicators/" + indicator + "/measurements/FY2021";
  }

  private static Stream<JsonNode> rows(JsonNode sheet) {
    return sheet.path("tables").valueStream().flatMap(table -> table.path("rows").valueStream());
  }

  private static String computed(JsonNode row) {
    return row.at("/achievement/computed").asString();
  }

  private static JsonNode last(JsonNode history) {
    return history.path("revisions").valueStream().reduce((a, b) -> b).orElseThrow();
  }

  private static List<CSVRecord> printed() throws Exception {
    try (var reader = Files.newBufferedReader(SHEET)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
