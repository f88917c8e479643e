package org.kaitei.command.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Actor;
import org.kaitei.command.ActingAs;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import org.kaitei.command.store.LedgerDatabase;
import tools.jackson.databind.JsonNode;

/** A year of a small plan, from opening its sheet to its second publication. */
class YearOverHttpTest {

  private static final String BEFORE =
      """
      table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,method,printed_achievement,indicator_id,department,cumulative
      vision,1,植樹,本,,,2021,500,2030,600,RATIO_TO_TARGET,,trees,水保全課,true
      vision,2,会員数,人,,,2021,50,2030,60,RATIO_TO_TARGET,,members,健康課,
      """;

  private static final String SHEET = "/api/plans/sdgs/sheets/2022";

  private static CommandHttp service;

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
    good(service.put("/api/departments/health", "{\"name\": \"健康課\"}"));
    good(load(2021, BEFORE, ""));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void asEverybody() {
    ActingAs.the(ActingAs.EVERYBODY);
  }

  @Test
  void a_year_is_asked_for_submitted_reviewed_and_published() {
    open();
    submitWithAWord();
    review();
    int number = publish();
    keepTheBytes(number);
    correctAndPublishAgain();
  }

  private static void open() {
    ActingAs.planner();
    refused(submit(SHEET, "water", "{}"), 409, "submitted-for-another");
    Answer opened = service.put(SHEET + "/submission", "{\"dueOn\": \"2023-07-31\"}");
    good(opened);
    // The sheet, its two rows and what is asked for.
    assertThat(opened.body().path("revision").asInt()).isEqualTo(4);
    refused(
        service.put(SHEET + "/submission", "{\"dueOn\": \"2023-08-31\"}"), 409, "due-dates-stand");
    refused(service.post(SHEET + "/publications", "{}"), 409, "parts-not-confirmed");
  }

  private static void submitWithAWord() {
    ActingAs.the(ActingAs.EVERYBODY);
    good(
        service.put(
            "/api/indicators/trees/measurements/FY2022",
            "{\"value\": \"490\", \"acknowledged\": [\"all\"]}"));
    good(service.put("/api/indicators/members/measurements/FY2022", "{\"value\": \"52\"}"));
    ActingAs.member("health");
    refused(submit(SHEET, "water", "{}"), 403, "not-your-department");
    good(submit(SHEET, "health", "{}"));
    ActingAs.member("water");
    Answer warned = submit(SHEET, "water", "{}");
    refused(warned, 409, "unacknowledged-warnings");
    JsonNode warning = warned.body().path("errors").get(0);
    assertThat(warning.path("no").asString()).isEqualTo("1");
    assertThat(warning.path("indicator").asString()).isEqualTo("trees");
    assertThat(warning.path("message").asString()).isNotBlank();
    String answer =
        """
        {"acknowledged": [{"table": "vision", "no": "1", "code": "%s", "word": "%s"}]}
        """;
    String code = warning.path("code").asString();
    refused(submit(SHEET, "water", answer.formatted(code, " ")), 422, "text-missing");
    good(submit(SHEET, "water", answer.formatted(code, "枯死")));
  }

  private static void review() {
    ActingAs.planner();
    refused(service.post(SHEET + "/parts/water/return", "{}"), 422, "text-missing");
    service.sequenced();
    String known = "\"" + service.events() + "\"";
    good(service.post(SHEET + "/parts/water/return", "{\"reason\": \"出典の記載がない\"}"));
    Answer stale = service.post(SHEET + "/parts/water/confirm", "{}", "If-Match", known);
    refused(stale, 412, "part-changed");
    assertThat(stale.body().path("state").asString()).isEqualTo("returned");
    String both = "{\"departments\": [\"water\", \"health\"], \"word\": \"確認済み\"}";
    refused(service.post(SHEET + "/parts/confirm", "{}"), 422, "no-departments");
    refused(
        service.post(SHEET + "/parts/return", "{\"departments\": [], \"reason\": \"根拠\"}"),
        422,
        "no-departments");
    Answer refused = service.post(SHEET + "/parts/confirm", both);
    refused(refused, 409, "parts-refused");
    assertThat(refused.body().path("errors").get(0).path("pointer").asString())
        .isEqualTo("/departments/0");
    ActingAs.member("water");
    String code = "falls-although-cumulative";
    good(
        submit(
            SHEET,
            "water",
            """
            {"acknowledged": [{"table": "vision", "no": "1", "code": "%s", "word": "枯死"}]}
            """
                .formatted(code)));
    ActingAs.planner();
    good(service.post(SHEET + "/parts/confirm", both));
  }

  private static int publish() {
    ActingAs.member("water");
    refused(service.post(SHEET + "/publications", "{}"), 403, "not-allowed");
    ActingAs.planner();
    refused(service.post(SHEET + "/publications", "{\"position\": 999999}"), 422, "position-ahead");
    long recorded = service.events();
    refused(
        service.post(SHEET + "/publications", "{\"position\": 1}"), 409, "position-before-rows");
    // Both parts were confirmed together, by the last two events.
    String reviewed = "{\"position\": " + (recorded - 2) + "}";
    refused(service.post(SHEET + "/publications", reviewed), 409, "position-before-confirmation");
    Answer published = service.post(SHEET + "/publications", "{}");
    assertThat(published.status()).as(published.body().toString()).isEqualTo(201);
    assertThat(published.body().path("position").asLong()).isEqualTo(recorded);
    refused(service.post(SHEET + "/publications", "{}"), 409, "publication-stands");
    return published.body().path("number").asInt();
  }

  private static void keepTheBytes(int number) {
    String address = SHEET + "/publications/" + number;
    assertThat(service.fetch(address + ".json").statusCode()).isEqualTo(503);
    assertThat(service.fetch(SHEET + "/publications/7.csv").statusCode()).isEqualTo(404);
    assertThat(service.fetch(SHEET + "/publications/0.json").statusCode()).isEqualTo(404);
    assertThat(service.fetch(SHEET + "/publications/001.json").statusCode()).isEqualTo(404);
    refused(service.post(address + "/seal", sealed("{}", "a")), 403, "not-allowed");
    ActingAs.the(Actor.SERVICE);
    good(service.post(address + "/seal", sealed("{\"a\": \"値\"}", "値")));
    Answer again = service.post(address + "/seal", sealed("{\"a\": \"値\"}", "値"));
    assertThat(again.body().path("changed").asBoolean()).isFalse();
    refused(service.post(address + "/seal", sealed("{}", "値")), 409, "sealed-otherwise");
    ActingAs.the(Actor.PUBLIC);
    HttpResponse<byte[]> csv = service.fetch(address + ".csv");
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(new String(csv.body(), StandardCharsets.UTF_8)).isEqualTo("値");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable", "public");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"sdgs-2022-1.csv\"");
    String etag = csv.headers().firstValue("ETag").orElseThrow();
    assertThat(etag).matches("\"[0-9a-f]{64}\"");
    assertThat(service.fetch(address + ".csv", "If-None-Match", etag).statusCode()).isEqualTo(304);
    assertThat(service.fetch(address + ".json").body())
        .isEqualTo("{\"a\": \"値\"}".getBytes(StandardCharsets.UTF_8));
  }

  private static void correctAndPublishAgain() {
    ActingAs.the(ActingAs.EVERYBODY);
    good(
        service.put(
            "/api/indicators/members/measurements/FY2022",
            "{\"value\": \"53\", \"reason\": \"集計漏れ\"}"));
    Answer second = service.post(SHEET + "/publications", "{\"reason\": \"訂正の反映\"}");
    assertThat(second.body().path("number").asInt()).isEqualTo(2);
    assertThat(service.fetch(SHEET + "/publications/1.csv").statusCode()).isEqualTo(200);
  }

  @Test
  void back_years_are_loaded_and_published_in_one_go() {
    Answer first = load(2011, BEFORE.replace("2021", "2011"), "?publish=true");
    good(first);
    assertThat(first.body().path("publication").path("number").asInt()).isEqualTo(1);
    Answer again = load(2011, BEFORE.replace("2021", "2011"), "?publish=true");
    assertThat(again.body().path("publication").path("changed").asBoolean()).isFalse();
    Answer only = load(2012, BEFORE.replace("2021", "2012"), "?publish=true&dryRun=true");
    assertThat(only.body().has("publication")).isFalse();
    good(load(2012, BEFORE.replace("2021", "2012"), ""));
    good(load(2013, BEFORE.replace("2021", "2013"), ""));
    String path = "/api/plans/sdgs/publications";
    Answer refused = service.post(path, "{\"years\": [2012, 1999, 2013]}");
    refused(refused, 409, "publications-refused");
    assertThat(refused.body().path("errors").get(0).path("pointer").asString())
        .isEqualTo("/years/1");
    Answer together = service.post(path, "{\"years\": [2013, 2012]}");
    assertThat(together.status()).as(together.body().toString()).isEqualTo(201);
    assertThat(together.body().path("publications").size()).isEqualTo(2);
    assertThat(together.body().path("publications").get(0).path("year").asInt()).isEqualTo(2012);
    refused(service.post(path, "{\"years\": []}"), 422, "years-missing");
  }

  @Test
  void a_sheet_whose_parts_are_awaited_is_neither_imported_nor_published_in_one_go() {
    String sheet = "/api/plans/sdgs/sheets/2016";
    good(service.put(sheet + "/submission", "{\"dueOn\": \"2017-07-31\"}"));
    long before = service.events();

    refused(
        load(2016, BEFORE.replace("2021", "2016"), "?publish=true"), 409, "parts-not-confirmed");

    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void a_member_neither_opens_nor_publishes() {
    ActingAs.member("water");
    long before = service.events();

    refused(
        service.put("/api/plans/sdgs/sheets/2017/submission", "{\"dueOn\": \"2018-07-31\"}"),
        403,
        "not-allowed");
    refused(load(2021, BEFORE, "?publish=true"), 403, "not-allowed");
    refused(
        service.post("/api/plans/sdgs/publications", "{\"years\": [2021]}"), 403, "not-allowed");
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void a_member_does_not_open_a_sheet_with_a_file_of_their_own_rows() {
    String own = BEFORE.lines().limit(2).collect(Collectors.joining("\n", "", "\n"));
    ActingAs.member("water");
    long before = service.events();

    Answer refused = load(2019, own.replace("2021", "2019"), "?acknowledge=all");

    refused(refused, 403, "not-allowed");
    assertThat(refused.body().path("right").asString()).isEqualTo("RUN_SUBMISSION");
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void a_merged_department_answers_for_the_part_of_those_that_it_was_made_of() {
    good(service.put("/api/departments/a", "{\"name\": \"甲課\"}"));
    good(service.put("/api/departments/b", "{\"name\": \"乙課\"}"));
    String sheet = "/api/plans/sdgs/sheets/2018";
    good(
        service.put(
            sheet + "/submission",
            "{\"departments\": [{\"department\": \"a\", \"dueOn\": \"2019-07-31\"}]}"));
    good(
        service.post(
            "/api/departments/merges",
            """
            {"departments": ["a", "b"], "into": {"id": "ab", "name": "甲乙課"},
             "from": "2019-04-01", "reason": "機構改革"}
            """));
    ActingAs.member("water");
    refused(submit(sheet, "a", "{}"), 403, "not-your-department");
    ActingAs.member("ab");
    good(submit(sheet, "a", "{}"));
    ActingAs.planner();
    good(service.post(sheet + "/parts/a/return", "{\"reason\": \"確認\"}"));
    ActingAs.member("b");
    good(submit(sheet, "a", "{}"));
  }

  private static Answer submit(String sheet, String department, String body) {
    return service.post(sheet + "/parts/" + department + "/submit", body);
  }

  private static Answer load(int year, String csv, String query) {
    return service.postCsv(
        "/api/plans/sdgs/sheets/" + year + "/import" + query, csv.getBytes(StandardCharsets.UTF_8));
  }

  private static String sealed(String json, String csv) {
    return """
    {"files": [{"mediaType": "application/json", "content": "%s"},
               {"mediaType": "text/csv", "content": "%s"}]}
    """
        .formatted(base64(json), base64(csv));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.body().path("type").asString())
        .as(answer.body().toString())
        .isEqualTo("/problems/" + code);
    assertThat(answer.status()).isEqualTo(status);
  }
}
