package org.kaitei.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.amended;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.written;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.access.Role;
import org.kaitei.access.account.NewAccount;
import org.kaitei.ledger.EventJson;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.access.AccessUnderTest;
import tools.jackson.databind.JsonNode;

/** The ledger over HTTP, for programs and on pages. */
class LedgerOverHttpTest {

  private static final Ledger LEDGER = new Ledger();

  private static QueryHttp service;

  /** 1 plan, 2 and 3 indicator, 4 and 5 its figure, 6 sheet, 7 and 8 note, 9 department. */
  @BeforeAll
  static void start() {
    LEDGER.record(adopted());
    LEDGER.record(named("参加率"), defined("参加率", "%"));
    LEDGER.record(recorded("FY2021", "61.2"));
    LEDGER.record(corrected("FY2021", "61.2", "63"));
    LEDGER.record(opened(2021));
    LEDGER.record(written("n", 2021, "<b>順調</b>" + "長".repeat(200)));
    LEDGER.record(amended("n", "順調", "遅れ"));
    LEDGER.record(founded(WATER, "水保全課"));
    service = QueryHttp.on(LEDGER);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_program_finds_entries_and_where_the_next_page_begins() {
    JsonNode found = service.json("/api/ledger?kind=indicator&limit=2");
    assertThat(found.path("entries").get(0).path("position").asLong()).isEqualTo(5);
    assertThat(found.path("entries").get(0).path("before").asString()).isEqualTo("61.2");
    assertThat(found.path("version").asLong()).isEqualTo(9);
    String next = "/api/ledger?kind=indicator&limit=2&before=" + found.path("next").asLong();
    assertThat(service.json(next).path("entries").get(0).path("position").asLong()).isEqualTo(3);
    assertThat(service.json(next).path("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=x",
        "from=x",
        "to=x",
        "before=x",
        "before=0",
        "before=-1",
        "limit=0",
        "who=x"
      })
  void what_cannot_be_read_is_refused(String parameter) {
    assertThat(service.program("/api/ledger?" + parameter).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/ledger?kind=x, note.amended, 一覧から選んでください",
    "/api/ledger?from=x, 2022-09-30, 日付として読めません",
    "/api/ledger?to=2022-13, 日本時間の年月日（2022-09-30）, 日付として読めません",
    "/api/ledger?before=x, 台帳の番号, 台帳番号ではありません"
  })
  void what_would_be_right_is_said_to_programs_and_to_people(
      String path, String toPrograms, String toPeople) {
    assertThat(service.program(path).json().path("detail").asString()).contains(toPrograms);
    assertThat(service.page(path.substring("/api".length())).text()).contains(toPeople);
  }

  @Test
  void a_goal_is_one_of_seventeen() {
    JsonNode no = service.program("/api/plans/kumamoto/indicators?goal=99").json();
    assertThat(no.path("type").asString()).isEqualTo("/problems/malformed-parameter");
    assertThat(no.path("detail").asString()).contains("1から17", "99");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/ledger, nonsense, application/json",
    "/api/ledger, application/xml, application/json",
    "/api/ledger, text/event-stream, application/json",
    "/api/ledger/export, text/event-stream, 'text/csv, application/x-ndjson'"
  })
  void who_accepts_nothing_that_there_is_is_told_which_header_says_so_and_what_there_is(
      String path, String accepted, String offered) {
    JsonNode no = service.get(path, "Accept", accepted).json();
    assertThat(no.path("type").asString()).isEqualTo("/problems/not-acceptable");
    assertThat(no.path("detail").asString()).contains("ヘッダー Accept", offered);
  }

  @Test
  void who_asks_for_an_event_by_a_wrong_number_is_told_about_numbers() {
    assertThat(service.program("/api/events/0").json().path("detail").asString())
        .contains("番号は1から")
        .doesNotContain("plan.adopted");
    assertThat(service.json("/api/events/plan.adopted.r1.schema.json").has("$schema")).isTrue();
    Answer no = service.program("/api/events/plan.vanished.r1.schema.json");
    assertThat(no.json().path("detail").asString()).contains("plan.adopted.r1");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/ledger, 406",
    "/api/search?q=x, 406",
    "/api/indicators/nobody, 404",
    "/api/ledger?kind=x, 400"
  })
  void who_accepts_what_is_no_type_is_told_what_is_wrong_all_the_same(String path, int status) {
    Answer no = service.get(path, "Accept", "nonsense");
    assertThat(no.status()).isEqualTo(status);
    assertThat(no.type()).isEqualTo("application/problem+json");
    assertThat(no.json().path("status").asInt()).isEqualTo(status);
  }

  @Test
  void the_public_reads_nothing_of_it() {
    assertThat(service.anybody("/api/ledger").status()).isEqualTo(401);
    assertThat(service.anybody("/api/ledger/export").status()).isEqualTo(401);
    assertThat(service.anybody("/api/events/1").status()).isEqualTo(401);
  }

  @Test
  void an_event_is_told_as_it_was_stored_with_its_neighbours() {
    JsonNode event = service.json("/api/events/5");
    assertThat(event.path("stored").path("payload").asString())
        .isEqualTo(LEDGER.sequenced().get(4).stored().payload());
    assertThat(event.path("stored").path("hash").asString()).hasSize(64);
    assertThat(event.path("before").asLong()).isEqualTo(4);
    assertThat(event.path("after").isNull()).isTrue();
    assertThat(event.path("newest").asLong()).isEqualTo(6);
    assertThat(service.json("/api/events/7").path("after").asLong()).isEqualTo(8);
    assertThat(service.json("/api/events/9").path("version").asLong()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "x", "1234567890123456789"})
  void there_is_no_event_at_any_other_position(String position) {
    assertThat(service.program("/api/events/" + position).status()).isEqualTo(404);
    assertThat(service.page("/events/" + position).status()).isEqualTo(404);
  }

  @Test
  void as_of_an_earlier_moment_there_was_no_such_event() {
    String then = "?asOf=" + LEDGER.sequenced().get(3).recordedAt();
    assertThat(service.program("/api/events/5" + then).status()).isEqualTo(404);
    JsonNode event = service.json("/api/events/4" + then);
    assertThat(event.path("after").isNull()).isTrue();
    assertThat(event.path("newest").asLong()).isEqualTo(4);
    assertThat(service.json("/api/ledger" + then).path("version").asLong()).isEqualTo(4);
  }

  @Test
  void the_export_is_a_file_of_all_that_fits() throws IOException {
    var table = service.program("/api/ledger/export?plan=kumamoto");
    assertThat(table.type()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(table.header("Content-Disposition")).contains("ledger-9.csv");
    assertThat(CSVParser.parse(table.body(), CSVFormat.RFC4180).getRecords()).hasSize(1 + 8);
    var events = service.program("/api/ledger/export?format=jsonl&to=2022-09-01");
    assertThat(events.type()).startsWith("application/x-ndjson");
    assertThat(events.body().lines()).hasSize(9);
    assertThat(
            EventJson.mapper()
                .readTree(events.body().lines().toList().get(8))
                .path("position")
                .asLong())
        .isEqualTo(9);
  }

  @Test
  void an_export_that_cannot_be_begun_is_refused_as_a_problem() {
    assertThat(service.program("/api/ledger/export?format=xml").status()).isEqualTo(400);
    assertThat(service.program("/api/ledger/export?plan=gunma").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/ledger", "/api/ledger/export"})
  void of_what_came_later_or_never_the_list_and_the_file_say_so(String path) {
    for (String later : List.of("plan=kumamoto", "indicator=x")) {
      Answer no = service.program(path + "?asOf=2000&" + later);
      assertThat(no.status()).as(later).isEqualTo(404);
      assertThat(no.json().path("type").asString()).isEqualTo("/problems/not-there-yet");
    }
    assertThat(service.program(path + "?plan=gunma&asOf=2000").body())
        .contains("/problems/plan-not-found");
    assertThat(service.program(path + "?indicator=gunma-1").body())
        .contains("/problems/indicator-not-found");
  }

  @Test
  void the_page_lists_what_was_found_in_words_and_leads_to_each_event() {
    var page = service.page("/ledger?value=63.0");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("実績の訂正", "参加率", "2021年度", "61.2", "再集計");
    assertThat(page.body())
        .contains("href=\"/events/5\"")
        .doesNotContain("href=\"/events/4\"")
        .contains("/api/ledger/export?value=63.0&amp;format=csv")
        .contains("value=\"63.0\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/ledger?kind=plan.indicator-named", "/events/2"})
  void what_a_plan_or_a_sheet_says_of_an_indicator_leads_to_both(String path) {
    String article = service.page(path).body().split("<article>")[1];
    String said = article.substring(article.indexOf("href=\"/indicators/x\""));
    assertThat(said).contains("<a href=\"/plans/kumamoto\">");
    assertThat(service.page("/events/5").text()).doesNotContain("掲載先");
  }

  @Test
  void long_texts_are_cut_on_the_list_and_whole_on_the_page_of_the_event() {
    assertThat(service.page("/ledger?kind=note.written").text())
        .contains("&lt;b&gt;順調&lt;/b&gt;", "…")
        .doesNotContain("長".repeat(120));
    assertThat(service.page("/events/7").text()).contains("長".repeat(200));
  }

  @Test
  void the_page_says_whose_and_what_about_alone_it_shows() {
    var page = service.page("/ledger?by=local&indicator=x&lang=ja");
    assertThat(page.text()).contains("localの記録だけ", "「参加率」についての記録だけ");
    assertThat(page.body())
        .contains("href=\"/ledger?indicator=x&amp;lang=ja\"")
        .contains("<option value=\"local\" selected=\"selected\">local</option>")
        .contains("<option value=\"x\" selected=\"selected\">参加率</option>");
    assertThat(service.page("/ledger?by=" + whoRecordedNothing()).text())
        .contains("当てはまる記録はありません。")
        .doesNotContain("ファイルへの書き出し");
  }

  private static String whoRecordedNothing() {
    var expert =
        new NewAccount("nothing-" + UUID.randomUUID(), null, Set.of(Role.EXPERT), null, null, null);
    return AccessUnderTest.make(expert).subject();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/ledger?by=nobody", "/api/ledger/export?by=nobody"})
  void whoever_is_nobody_is_refused_with_where_the_right_id_is_found(String path) {
    Answer no = service.program(path);
    assertThat(no.status()).isEqualTo(404);
    assertThat(no.json().path("type").asString()).isEqualTo("/problems/recorder-not-found");
    assertThat(no.json().path("detail").asString()).contains("nobody", "recordedBy");
    Answer page = service.page("/ledger?by=nobody");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("「nobody」という利用者はなく、その記録もありません。台帳の検索の一覧から選んでください。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/ledger", "/api/ledger/export"})
  void a_department_that_there_never_was_is_refused(String path) {
    Answer no = service.program(path + "?department=nosuch");
    assertThat(no.status()).isEqualTo(404);
    assertThat(no.json().path("type").asString()).isEqualTo("/problems/department-not-found");
    Answer page = service.page("/ledger?department=nosuch");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("「nosuch」という部署はありません。");
  }

  /** The events of the test carry a name, as those before there was a directory. */
  @Test
  void a_department_of_the_directory_or_of_an_event_is_found() {
    assertThat(service.json("/api/ledger?department=water").path("entries")).isEmpty();
    String name = URLEncoder.encode("政策企画課", StandardCharsets.UTF_8);
    assertThat(service.json("/api/ledger?limit=1&department=" + name).path("entries")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/ledger", "/api/ledger/export"})
  void times_that_run_backward_are_refused(String path) {
    String times = "?from=2026-11-25&to=2026-11-20";
    Answer no = service.program(path + times);
    assertThat(no.status()).isEqualTo(400);
    assertThat(no.json().path("type").asString()).isEqualTo("/problems/backward-times");
    assertThat(no.json().path("detail").asString()).contains("2026-11-25", "2026-11-20");
    assertThat(service.program(path + "?from=2026-11-25&to=2026-11-25").status()).isEqualTo(200);
    Answer page = service.page("/ledger" + times);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("2026年11月25日", "2026年11月20日", "入れ替えてください");
  }

  @Test
  void who_stands_in_the_ledger_is_found_without_an_account() {
    assertThat(service.json("/api/ledger?by=local&limit=1").path("entries")).hasSize(1);
  }

  @Test
  void the_form_offers_whoever_recorded_anything_and_all_indicators_whatever_is_listed() {
    String local = "<option value=\"local\">local</option>";
    String indicator = "<option value=\"x\">参加率</option>";
    assertThat(service.page("/ledger").body()).contains(local, indicator);
    assertThat(service.page("/ledger?kind=note").body()).contains(local, indicator);
    assertThat(service.page("/ledger?value=nothing").body()).contains(local, indicator);
    String nobody = whoRecordedNothing();
    assertThat(service.page("/ledger?by=" + nobody).body())
        .contains("<option value=\"" + nobody + "\" selected=\"selected\">", local);
  }

  @Test
  void the_page_says_how_many_fit() {
    assertThat(service.page("/ledger").text())
        .contains("当てはまる記録は9件です。")
        .doesNotContain("このページに示すのは");
    assertThat(service.page("/ledger?kind=indicator").text()).contains("当てはまる記録は3件です。");
    assertThat(service.page("/ledger?kind=indicator&before=5&lang=en").text())
        .contains("Records that fit: 3. This page shows 2 of them.");
    assertThat(service.page("/ledger?value=nothing").text()).doesNotContain("件です。");
  }

  @ParameterizedTest
  @CsvSource({"5, /events/5", "%EF%BC%95, /events/5", "7&lang=ja, /events/7?lang=ja"})
  void an_event_is_opened_by_its_number(String number, String leads) {
    Answer opened = service.page("/ledger?event=" + number);
    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.header("Location")).endsWith(leads);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "1.5"})
  void what_is_typed_as_a_number_and_is_none_is_asked_for_as_one(String typed) {
    Answer refused = service.page("/ledger?event=" + typed);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("「" + typed + "」は台帳番号ではありません。1以上の整数を入力してください。");
  }

  @Test
  void what_was_searched_for_is_said_for_paper_on_which_the_form_is_missing() {
    assertThat(
            service
                .page("/ledger?value=63.0&kind=indicator&plan=kumamoto&by=local&indicator=x")
                .text())
        .contains("検索条件：値：63.0、記録の種類：指標の記録すべて、計画：SDGs未来都市計画、記録者：local、指標：参加率");
    assertThat(service.page("/ledger?from=2021&lang=en").text())
        .contains("Searched for: Recorded from: 2021.");
    assertThat(service.page("/ledger").text()).doesNotContain("検索条件");
  }

  @Test
  void the_addresses_of_an_older_page_lead_to_that_page() {
    var page = service.page("/ledger?kind=indicator&before=5");
    assertThat(page.body())
        .contains("href=\"/events/4\"")
        .doesNotContain("href=\"/events/5\"")
        .contains("?kind=indicator&amp;before=5&amp;asOf=")
        .contains("href=\"?kind=indicator\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 計画の策定, /plans/kumamoto",
    "2, 指標の命名, /indicators/x",
    "6, シートの作成, /plans/kumamoto/sheets/2021",
    "8, コメント等の修正, /notes/n",
    "9, 部署の設置, /events/8"
  })
  void the_page_of_an_event_says_what_it_is_about_and_shows_what_was_stored(
      int position, String what, String leads) {
    var page = service.page("/events/" + position);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("台帳第" + position + "号", what, "ハッシュ値");
    assertThat(page.body()).contains("href=\"" + leads + "\"").contains("<pre");
  }
}
