package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaitei.query.Said.ROW;
import static org.kaitei.query.Said.X;
import static org.kaitei.query.Said.adopted;
import static org.kaitei.query.Said.aimed;
import static org.kaitei.query.Said.based;
import static org.kaitei.query.Said.baseline;
import static org.kaitei.query.Said.corrected;
import static org.kaitei.query.Said.defined;
import static org.kaitei.query.Said.named;
import static org.kaitei.query.Said.opened;
import static org.kaitei.query.Said.placed;
import static org.kaitei.query.Said.recorded;
import static org.kaitei.query.Said.reported;
import static org.kaitei.query.Said.row;
import static org.kaitei.query.Said.target;
import static org.kaitei.query.Steps.WATER;
import static org.kaitei.query.Steps.founded;
import static org.kaitei.query.Steps.published;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.figure.Figure;
import org.kaitei.figure.Period;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.PrintedRow.Actual;

/** The page of a sheet over HTTP: at which moments it can be seen, and what changed since one. */
class SheetMomentsPageTest {

  private static final String SHEET = "/plans/kumamoto/sheets/2021";
  private static final String NEXT = "/plans/kumamoto/sheets/2022";

  private static QueryHttp service;
  private static Instant reported;
  private static Instant published;
  private static Instant begun;

  @BeforeAll
  static void a_sheet_was_published_and_corrected() {
    Ledger ledger = new Ledger();
    ledger.record(adopted(), named("参加率"), defined("参加率", "%"), based("FY2018", "10"));
    PrintedRow printed =
        new PrintedRow(
            "%",
            null,
            baseline("FY2018", "10"),
            List.of(new Actual(2021, Period.fiscalYear(2021), Figure.of("20"))),
            target("50"),
            "99%");
    ledger.record(
        aimed("50"),
        recorded("FY2021", "20"),
        opened(2021),
        reported(row(ROW, X, "FY2023"), printed));
    reported = ledger.now();
    ledger.record(published(1, ledger.last().position()));
    published = ledger.now();
    ledger.record(corrected("FY2021", "20", "30"));
    ledger.record(opened(2022));
    begun = ledger.now();
    ledger.record(founded(WATER, "水保全課"), placed(row("u", "1")));
    service = QueryHttp.on(ledger);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void every_moment_at_which_it_changed_can_be_gone_to() {
    Answer page = service.page(SHEET + "?asOf=" + reported + "&table=t");
    assertThat(page.text()).contains("第10号 実績の訂正（参加率）", "第8号 目標値の設定ほか3件", "公表");
    assertThat(page.body())
        .contains("<option value=\"" + reported + "\" selected=\"selected\">")
        .contains("<input type=\"hidden\" name=\"table\" value=\"t\">");
  }

  @Test
  void publications_and_moments_can_be_compared() {
    assertThat(service.page(SHEET).body())
        .contains("action=\"" + SHEET + "/compare\"", "<option value=\"" + published + "\">");
    Answer compared = service.page(SHEET + "/compare?from=" + published);
    assertThat(compared.text()).contains("シートの上で変わったセルを見る");
    assertThat(compared.body()).contains("&amp;since=" + published);
  }

  @Test
  void what_was_corrected_since_publication_names_the_table_and_tells_the_same_events_once() {
    String told = "t No.1 参加率 実績（2021年度の欄） 変更 2021年度の20 2021年度の30 実績の訂正";
    String again = "<summary>上と同じ記録1件</summary>";
    assertThat(service.page(SHEET).text()).contains(told);
    assertThat(service.page(SHEET).body()).contains(again);
    Answer seen = service.anybody(SHEET, "Accept", "text/html");
    assertThat(seen.text()).contains(told);
    assertThat(seen.body()).contains(again);
  }

  @Test
  void cells_that_changed_since_a_moment_are_marked_with_what_stood_there() {
    Answer page = service.page(SHEET + "?since=" + published);
    assertThat(page.text()).contains("から変わったセルに印を付けています", "30 訂正 注", "前：2021年度の20");
    assertThat(page.body()).contains("<td class=\"number was\">").contains("since=2022-09-01");
    assertThat(service.page(SHEET).body()).doesNotContain("number was");
  }

  @Test
  void a_moment_that_nobody_can_read_is_refused() {
    assertThat(service.page(SHEET + "?since=yesterday").status()).isEqualTo(400);
  }

  @Test
  void a_flag_says_beside_its_number_what_it_means() {
    assertThat(service.page(SHEET).body())
        .contains("aria-describedby=\"table-1-note-2-text\"", "id=\"table-1-note-2-text\"")
        .containsPattern("class=\"tip\" aria-hidden=\"true\">2021年度の実績は");
  }

  @Test
  void the_data_of_the_page_are_asked_for_with_what_their_call_knows() {
    assertThat(service.page(SHEET + "?goal=11&since=" + published).body())
        .contains("href=\"/api" + SHEET + "?goal=11\"");
  }

  @Test
  void rows_can_be_narrowed_on_the_page() {
    assertThat(service.page(SHEET + "?goal=11").text()).contains("参加率", "絞り込みを解除");
    Answer none = service.page(SHEET + "?goal=12");
    assertThat(none.text()).contains("「12 つくる責任 つかう責任」で絞り込んでいます。 絞り込みを解除 表0件、0行。");
    assertThat(service.anybody(SHEET + "?table=t", "Accept", "text/html").text())
        .contains("「t」で絞り込んでいます。 絞り込みを解除 表1件、1行。");
    assertThat(service.page(SHEET).text()).doesNotContain("で絞り込んでいます");
    assertThat(none.text()).contains("選んだ条件に当てはまる指標はありません。 絞り込みを解除");
    assertThat(none.body()).doesNotContain("/indicators/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table=u", "department=water"})
  void a_moment_before_there_was_what_the_rows_are_narrowed_to_shows_none_and_leads_on(
      String chosen) {
    Answer page = service.page(NEXT + "?asOf=" + begun + "&" + chosen);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("選んだ条件に当てはまる指標はありません。 絞り込みを解除");
    assertThat(page.body()).contains("<option value=\"" + begun + "\" selected=\"selected\">");
    assertThat(service.page(NEXT + "?asOf=" + reported + "&" + chosen).text())
        .as("the sheet itself was not there yet")
        .contains("まだありませんでした");
  }

  @Test
  void what_is_there_at_no_moment_is_refused() {
    assertThat(service.page(NEXT + "?asOf=" + begun + "&table=nowhere").status()).isEqualTo(404);
  }

  @Test
  void the_public_is_offered_neither_moments_nor_marks() {
    String page = service.anybody(SHEET + "?since=" + reported, "Accept", "text/html").body();
    assertThat(page).doesNotContain("timeline", "number was", "/compare");
    assertThat(page).contains("href=\"/plans/kumamoto\"");
  }
}
