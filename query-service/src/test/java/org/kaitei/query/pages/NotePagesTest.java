package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Kumamoto;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.Said;
import tools.jackson.databind.JsonNode;

/** Notes and the search, as pages and for programs. */
class NotePagesTest {

  private static final String WILD = "<script>alert('x')</script> \"&amp;\" \u200fאבג\u200e";
  private static final RowKey ONE = new RowKey("vision-2030", "1", null);
  private static final RowKey FOUR = new RowKey("vision-2030", "4", null);

  static QueryHttp service;
  static Instant written;

  @BeforeAll
  static void notes_were_written_amended_and_relisted() {
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    ledger.record(Said.written("n1", 2021, "参加が\n減った。", ONE, FOUR));
    written = ledger.now();
    ledger.record(Said.amended("n1", "参加が\n減った。", "参加の減少は感染症による。"));
    ledger.record(Said.relisted("n1", 1, Said.place(2021, FOUR)));
    ledger.record(Said.written("n2", Said.place(null), NoteKind.OUTREACH, WILD, WILD));
    ledger.record(Said.written("n3", 2021, "取り下げる文"), Said.retracted("n3", "取り下げる文"));
    for (int i = 0; i < 25; i++) {
      ledger.record(Said.written("many" + i, 2020, "毎年の緑化" + i));
    }
    ledger.record(Said.retitled("n1", "有識者", "地域活動"));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_sheet_shows_notes_where_they_stand_and_its_rows_lead_there() {
    Answer sheet = service.page("/plans/kumamoto/sheets/2021");
    assertThat(sheet.text())
        .contains("対象 2021年度 vision-2030 No. 1 、 4")
        .contains("有識者評価 地域活動 再掲 対象 2021年度 vision-2030 No. 4")
        .contains("参加の減少は感染症による。 有識者Aの言葉")
        .doesNotContain("毎年の緑化");
    assertThat(sheet.body())
        .contains("<a href=\"#table-1-row-1\">1</a>")
        .contains("<a href=\"#note-1\">有識者評価</a>", "id=\"note-1\"");
  }

  @Test
  void a_note_has_a_page_with_its_places_and_every_wording() {
    Answer note = service.page("/notes/n1");
    assertThat(note.text())
        .contains("再掲先 対象 2021年度 vision-2030 No. 4")
        .contains("第1号 記載", "第2号 文の修正", "第3号 再掲", "第4号 見出しの変更")
        .contains("理由：追記")
        .contains("減った。");
    assertThat(service.page("/notes/n1?asOf=" + written).text())
        .contains("過去の時点（2022年9月1日 9時00分00秒）の内容を表示しています。")
        .doesNotContain("感染症");
    assertThat(service.page("/notes/n1?lang=en").text())
        .contains("Expert comment", "Words of 有識者A");
    assertThat(service.page("/notes/n1?upTo=1").text()).contains("第1号").doesNotContain("第2号");
    assertThat(service.page("/notes/n3").text()).contains("このコメントは取り下げられました", "取り下げる文");
    assertThat(service.page("/notes/nobody").status()).isEqualTo(404);
  }

  @Test
  void what_somebody_wrote_is_text_and_nothing_else() {
    for (String path : new String[] {"/notes/n2", "/plans/kumamoto", "/search?q=alert"}) {
      Answer page = service.page(path);
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body())
          .contains("script&gt;")
          .doesNotContain("<script>alert")
          .contains("&amp;amp;");
    }
    assertThat(service.page("/notes/n2").body()).containsPattern("<p class=\"text\" dir=\"auto\">");
    assertThat(service.page("/search?q=" + encoded("\"><script>x")).body())
        .doesNotContain("<script>x");
  }

  @Test
  void a_search_marks_what_it_found_and_keeps_what_was_asked() {
    Answer found = service.page("/search?q=" + encoded("ﾐﾄﾞﾘ"));
    assertThat(found.status()).isEqualTo(200);
    assertThat(service.page("/search?q=" + encoded("緑化")).body())
        .contains("毎年の<mark>緑化</mark>")
        .contains("value=\"緑化\"", "href=\"?q=%E7%B7%91%E5%8C%96&amp;kind=NOTE\"")
        .contains("rel=\"next\"");
    Answer narrowed = service.page("/search?kind=NOTE&q=" + encoded("緑化"));
    assertThat(narrowed.text()).contains("25件見つかりました。");
    assertThat(narrowed.body()).contains("name=\"kind\" value=\"NOTE\"");
    String next = narrowed.body().replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1");
    assertThat(service.page("/search" + next.replace("&amp;", "&")).text()).contains("毎年の 緑化 24");
    assertThat(service.page("/search?lang=en&q=" + encoded("緑化")).text()).contains("Search: 緑化");
    assertThat(service.page("/search?q=" + encoded("ありえない言葉")).text()).contains("0件", "言葉を減らすか");
  }

  @Test
  void a_page_without_words_to_look_for_says_so() {
    assertThat(service.page("/search?q=").status()).isEqualTo(400);
    assertThat(service.page("/search?q=").text()).contains("探す言葉がありません");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/search, 400, query-missing",
    "/api/search?q=x&kind=RUMOUR, 400, unknown-parameter-value",
    "/api/search?q=x&plan=nobodys, 404, plan-not-found",
    "/api/search?q=x&limit=0, 400, malformed-limit",
    "/api/search?q=x&after=17, 400, malformed-after",
    "/api/notes/n1/history?limit=x, 400, malformed-limit",
    "/api/notes/n1/history?after=-1, 400, malformed-after",
    "/api/notes/nobody/history, 404, note-not-found",
    "/api/plans/kumamoto/notes?year=last, 400, malformed-parameter",
    "/api/plans/kumamoto/notes?kind=RUMOUR, 400, unknown-parameter-value",
    "/api/plans/kumamoto/notes?section=%20, 404, section-not-found",
    "/api/plans/kumamoto/notes?initiative=%20, 404, initiative-not-found"
  })
  void what_cannot_be_answered_is_a_clear_problem(String path, int status, String code) {
    Answer problem = service.program(path);
    assertThat(problem.status()).as(problem.body()).isEqualTo(status);
    assertThat(problem.body()).contains("/problems/" + code);
  }

  @Test
  void a_notes_history_is_read_in_pages() {
    JsonNode first = service.json("/api/notes/n1/history?limit=3");
    assertThat(first.at("/note").asString()).isEqualTo("n1");
    assertThat(first.at("/revisions/1/kind").asString()).isEqualTo("amended");
    assertThat(first.at("/revisions/1/before/text").asString()).isEqualTo("参加が\n減った。");
    assertThat(first.at("/revisions/1/after/text").asString()).isEqualTo("参加の減少は感染症による。");
    assertThat(first.at("/next").asLong()).isEqualTo(3);
    JsonNode rest = service.json("/api/notes/n1/history?after=3");
    assertThat(rest.at("/revisions").size()).isEqualTo(1);
    assertThat(rest.at("/next").isNull()).isTrue();
    assertThat(service.json("/api/notes/n1/history?asOf=" + written).at("/revisions").size())
        .isEqualTo(1);
  }

  @Test
  void a_plans_notes_are_listed_by_where_they_stand() {
    String notes = "/api/plans/kumamoto/notes";
    assertThat(service.json(notes).at("/notes").size()).isEqualTo(27);
    assertThat(service.json(notes).at("/notes/0/id").asString()).isEqualTo("n1");
    assertThat(service.json(notes + "?year=2020").at("/notes").size()).isEqualTo(25);
    assertThat(service.json(notes + "?kind=OUTREACH").at("/notes").size()).isEqualTo(1);
    assertThat(service.json(notes + "?table=vision-2030&no=1").at("/notes").size()).isEqualTo(1);
    assertThat(service.json(notes + "?section=model").at("/notes").size()).isZero();
    assertThat(service.json(notes + "?initiative=model").at("/notes").size()).isZero();
    assertThat(service.json(notes + "?year=2021&asOf=" + written).at("/notes/0/text").asString())
        .isEqualTo("参加が\n減った。");
    assertThat(service.json(notes).at("/notes/0/relisted/0/listing").asInt()).isEqualTo(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
