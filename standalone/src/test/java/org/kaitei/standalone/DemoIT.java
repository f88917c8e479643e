package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What somebody finds who looks around with the accounts of the demonstration, or with none. */
class DemoIT {

  private static final String SHEETS = "/api/plans/kumamoto-sdgs/sheets/";

  /** What only those can use who have signed in. */
  private static final String FOR_READERS = "[action='/search'], [href^='/figures']";

  @TempDir static Path data;
  static KaiteiProcess kaitei;
  static Browsing browsing;

  @BeforeAll
  static void the_demonstration_is_ready() throws Exception {
    browsing = new Browsing();
    kaitei = KaiteiProcess.start(data, "--demo");
  }

  @AfterAll
  static void stop() throws Exception {
    if (kaitei != null) {
      kaitei.stop();
    }
    browsing.close();
  }

  @Test
  void each_department_owes_its_part_of_the_sheet_of_2022() throws Exception {
    for (String department : List.of("health", "water")) {
      JsonNode work = as(department).get("/api/work");
      assertThat(texts(work.path("items"), "task")).containsExactly("SUBMIT");
      assertThat(work.at("/items/0/department").asString()).isEqualTo(department);
      assertThat(work.at("/items/0/reportingYear").asInt()).isEqualTo(2022);
      assertThat(work.at("/items/0/late").asBoolean(true)).isFalse();
    }
  }

  @Test
  void a_department_records_what_it_answers_for() throws Exception {
    String figure = "/api/indicators/kumamoto-sdgs-9/measurements/FY2022";
    assertThat(as("water").put(figure, Map.of("value", "1430")).path("changed").asBoolean())
        .isTrue();
  }

  @Test
  void a_member_of_a_department_signs_in_and_finds_the_work() {
    try (Player health = new Player("health", kaitei, browsing)) {
      health.signIn("health-demo").visit("/work");
      assertThat(health.page().locator(FOR_READERS).count()).isEqualTo(2);
      health.link("健康づくり課").click();
      health.reads("自ら健康づくりに取り組んでいる市民の割合");
    }
  }

  @Test
  void who_has_not_signed_in_reads_the_sheets_that_are_published() {
    try (Player anybody = new Player("anybody", kaitei, browsing)) {
      anybody.visit("/").link("2021年度").click();
      anybody.reads("企業立地件数");
      anybody.visit("/").link("2024年度").click();
      anybody.reads("ファンクラブ");
      assertThat(anybody.page().locator(FOR_READERS).count()).isZero();
    }
  }

  @Test
  void no_link_on_a_public_page_leads_where_one_has_to_sign_in() throws Exception {
    Map<URI, Integer> answered = new Walk(kaitei.at("/")).everywhere();

    assertThat(answered.keySet())
        .extracting(URI::getPath)
        .contains("/plans/kumamoto-sdgs/sheets/2021");
    assertThat(answered)
        .allSatisfy((address, status) -> assertThat(status).as(address.toString()).isEqualTo(200));
  }

  @Test
  void nothing_was_corrected_since_it_was_published() {
    assertThat(new Http(kaitei).get(SHEETS + "2021").path("correctedSincePublication").isNull())
        .isTrue();
  }

  @Test
  void started_again_it_is_the_demonstration_that_it_was() throws Exception {
    String before = new Http(kaitei).text(SHEETS + "2022/submission");
    kaitei.stop();
    kaitei = KaiteiProcess.start(data, "--demo");
    assertThat(kaitei.printed()).contains("The ledger has plans already");
    assertThat(new Http(kaitei).text(SHEETS + "2022/submission")).isEqualTo(before);
  }

  private static Http as(String account) throws Exception {
    return new Http(kaitei, KaiteiProcess.tokenOf(account, data));
  }

  private static List<String> texts(JsonNode nodes, String field) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(node -> node.path(field).asString())
        .toList();
  }
}
