package org.kaitei.command.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ActingAs;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import org.kaitei.command.store.LedgerDatabase;

/** A file of a former year that is imported and published under one key, and sent again. */
class PublishedUnderAKeyOverHttpTest {

  private static final String FILE =
      """
      table,no,indicator,unit,baseline_fy,baseline,fy_in_YEAR_column,actual_YEAR,target_fy,target,method,printed_achievement,indicator_id,department
      vision,1,植樹,本,,,YEAR,500,2030,600,RATIO_TO_TARGET,,trees,水保全課
      """;

  private static final String WATER = "{\"department\": \"water\", \"dueOn\": \"2015-07-31\"}";

  private static CommandHttp service;

  private final String key = UUID.randomUUID().toString();

  @BeforeAll
  static void start() {
    ActingAs.the(ActingAs.EVERYBODY);
    service = CommandHttp.on(LedgerDatabase.migrated(), ActingAs.class);
    good(
        service.post(
            "/api/plans",
            """
            {"id": "sdgs", "title": "計画", "municipality": "市", "adoptedOn": "R3.9"}
            """));
    good(service.put("/api/departments/water", "{\"name\": \"水保全課\"}"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void it_is_answered_as_the_first_time_although_a_part_is_awaited_by_now() {
    Answer first = good(send(2011));
    good(service.put(sheet(2011) + "/submission", "{\"dueOn\": \"2012-07-31\"}"));

    assertSameAndNothingNew(first, 2011);
  }

  @Test
  void it_publishes_nothing_that_somebody_else_reported_since() {
    Answer first = good(send(2012));
    good(load(2012, file(2012).replace("vision,1,", "vision,2,")));

    assertSameAndNothingNew(first, 2012);
  }

  @Test
  void it_is_answered_with_its_own_publication_and_not_with_a_later_one() {
    Answer first = good(send(2013));
    good(service.post(sheet(2013) + "/publications", "{\"reason\": \"再公表\"}"));

    assertSameAndNothingNew(first, 2013);
    assertThat(first.body().path("publication").path("number").asInt()).isEqualTo(1);
  }

  @Test
  void what_was_refused_before_the_import_stays_refused_although_it_would_be_taken_by_now() {
    String sheet = sheet(2014);
    good(service.put(sheet + "/submission", "{\"departments\": [" + WATER + "]}"));
    Answer refused = send(2014);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/parts-not-confirmed");
    ActingAs.member("water");
    good(service.post(sheet + "/parts/water/submit", "{}"));
    ActingAs.the(ActingAs.EVERYBODY);
    good(service.post(sheet + "/parts/water/confirm", "{}"));

    assertSameAndNothingNew(refused, 2014);
    assertThat(refused.status()).isEqualTo(409);
  }

  @Test
  void the_key_stands_for_no_other_file() {
    good(send(2015));
    Answer other =
        service.postCsv(
            sheet(2015) + "/import?publish=true",
            file(2015).replace("500", "501").getBytes(StandardCharsets.UTF_8),
            "Idempotency-Key",
            key);

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body().path("type").asString()).isEqualTo("/problems/key-reused");
    assertThat(other.body().path("key").asString()).isEqualTo(key);
  }

  private void assertSameAndNothingNew(Answer first, int year) {
    long before = service.events();
    Answer again = send(year);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(service.events()).isEqualTo(before);
  }

  private Answer send(int year) {
    return service.postCsv(
        sheet(year) + "/import?publish=true",
        file(year).getBytes(StandardCharsets.UTF_8),
        "Idempotency-Key",
        key);
  }

  private static Answer load(int year, String csv) {
    return service.postCsv(sheet(year) + "/import", csv.getBytes(StandardCharsets.UTF_8));
  }

  private static String file(int year) {
    return FILE.replace("YEAR", String.valueOf(year));
  }

  private static String sheet(int year) {
    return "/api/plans/sdgs/sheets/" + year;
  }

  private static Answer good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
    return answer;
  }
}
