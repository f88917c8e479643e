package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorEvent;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanEvent;
import org.kaitei.plan.RowKey;
import org.kaitei.query.Kumamoto;
import org.kaitei.query.Ledger;
import org.kaitei.query.QueryHttp;
import org.kaitei.query.QueryHttp.Answer;
import org.kaitei.query.Said;

/** The pages over HTTP, from an empty ledger to one with a corrected sheet. */
class PagesTest {

  private static final String SHEET = "/plans/kumamoto/sheets/2021";

  static QueryHttp service;
  static Answer empty;
  static Answer emptyInEnglish;
  static Instant imported;

  @BeforeAll
  static void a_sheet_was_imported_and_a_figure_corrected() {
    service = QueryHttp.onAnEmptyLedger();
    empty = service.page("/");
    emptyInEnglish = service.page("/?lang=en");
    service.publish(recorded());
  }

  private static Ledger recorded() {
    Ledger ledger = new Ledger();
    ledger.record(Said.adopted());
    ledger.record(Kumamoto.imported());
    imported = ledger.now();
    ledger.record(Kumamoto.corrected("kumamoto-1", "FY2021", "29.5", "50.0"));
    ledger.record(Said.defined("<i>名</i>", "</script>"));
    for (int i = 0; i < 25; i++) {
      ledger.record(Said.corrected("FY2021", "" + i, "" + (i + 1)));
    }
    IndicatorId old = new IndicatorId("old");
    ledger.record(new PlanEvent.IndicatorNamed(Said.PLAN, old, "旧の指標", Said.BY));
    ledger.record(new PlanEvent.IndicatorRenamed(Said.PLAN, old, "旧の指標", "新の指標", Said.BY));
    ledger.record(new PlanEvent.IndicatorRetired(Said.PLAN, old, Said.BY));
    countedOtherwise(ledger, old);
    RowKey row = new RowKey("vision-2030", "6", null);
    ledger.record(Said.written("n1", 2021, "順調に進んでいる", row));
    ledger.record(Said.amended("n1", "順調に進んでいる", "おおむね順調です"));
    return ledger;
  }

  private static void countedOtherwise(Ledger ledger, IndicatorId old) {
    Definition cases = Said.definition("旧の指標", "件");
    Definition places = Said.definition("旧の指標", "箇所");
    ledger.record(new IndicatorEvent.IndicatorDefined(old, cases, Said.BY));
    ledger.record(
        new IndicatorEvent.MeasurementRecorded(
            old, null, Said.period("FY2020"), Said.measured("1234"), Said.BY));
    ledger.record(
        new PlanEvent.TargetSet(
            Said.PLAN, old, null, Said.period("FY2023"), Said.target("5678"), 1, Said.BY));
    ledger.record(
        new IndicatorEvent.IndicatorRedefined(
            old, cases, places, "数え方", Said.period("FY2021"), Said.BY));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void an_empty_ledger_says_what_to_do_first() {
    assertThat(empty.text())
        .contains("計画はまだ登録されていません")
        .contains("/api/plans -H")
        .contains("/sheets/2021/import -H")
        .contains("台帳にはまだ何も記録されていません。");
    assertThat(emptyInEnglish.text()).contains("There is no plan yet", "First adopt a plan");
  }

  @Test
  void a_ledger_that_was_empty_then_gives_no_advice() {
    assertThat(service.page("/?asOf=2000-01-01T00:00:00Z").text())
        .contains("計画はまだ登録されていません", "過去の時点（2000年1月1日 9時00分00秒）の内容を表示しています。")
        .doesNotContain("curl");
  }

  @Test
  void plans_are_listed_with_their_sheets_and_indicators() {
    assertThat(service.page("/").text())
        .contains("SDGs未来都市計画 熊本市 第一版 2021年3月 2021年度 17")
        .contains("2022年9月1日 9時00分00秒（日本時間）現在");
    assertThat(service.page("/?lang=en").text()).contains("第一版 March 2021 FY2021 17");
  }

  @Test
  void a_plan_shows_its_editions_sheets_indicators_and_notes() {
    assertThat(service.page("/plans/kumamoto").text())
        .contains("1 第一版 2021年3月")
        .contains("企業立地件数 2021年度 208 件")
        .contains("vision-2030 有識者評価 有識者 対象 2021年度 vision-2030 No. 6 おおむね順調です");
    assertThat(service.page("/plans/kumamoto?lang=en").text())
        .contains("Expert comment")
        .contains("Amended on 1 Sep 2022, 09:00:00 JST (reason: 追記).");
  }

  @Test
  void a_sheet_flags_what_differs_in_words() {
    assertThat(service.page(SHEET).text())
        .contains(
            "6 放課後学習教室の開催箇所 有識者評価 箇所 0 2018年度 3 10 2023年度 20% 30% 当初値 2018年度 0 実績 2021年度 3 目標値 2023年度 10 相違 注5")
        .contains("達成度は20%と記載されていますが、この行の数値から計算すると30%です。")
        .contains("2021年度の実績は、この表の報告の後に29.5から50.0に訂正されました。")
        .contains("環境→社会")
        .contains("－ 未測定")
        .contains("20,987 2015年度")
        .contains("地域活動（自治会等の活動、ボランティア・NPOの活動など）に参加した市民の割合 再掲")
        .contains("A 当初値からの進み （実績 − 当初値）÷（目標値 − 当初値）");
    assertThat(service.page(SHEET + "?lang=en").text())
        .contains("20% 30% Baseline FY2018 0 Actual FY2021 3 Target FY2023 10 differs Note 5")
        .contains("achieved 達成 achieved 達成")
        .contains("The actual of FY2021 was corrected from 29.5 to 50.0");
  }

  @Test
  void japanese_on_an_english_page_is_marked_as_such() {
    assertThat(service.page(SHEET + "?lang=en").body()).contains("<span lang=\"ja\">達成</span>");
    assertThat(service.page(SHEET).body()).contains("<span>達成</span>").doesNotContain(">achieved<");
  }

  @Test
  void an_indicator_that_the_plan_renamed_and_retired_says_so() {
    String plan = service.page("/plans/kumamoto").text();
    assertThat(plan).contains("新の指標 廃止");
    assertThat(plan.replaceAll("最近の変更.*すべての変更", "")).doesNotContain("旧の指標");
    assertThat(service.page("/api/plans/kumamoto/indicators").body())
        .contains("\"name\":\"新の指標\",\"retired\":true");
  }

  @Test
  void a_sheet_beside_an_edition_says_whose_targets_it_shows() {
    Answer beside = service.page(SHEET + "?edition=1");
    assertThat(beside.text()).contains("目標値は第1版「第一版」");
    assertThat(beside.body()).contains("/api" + SHEET + "?edition=1");
    assertThat(service.page(SHEET).text()).doesNotContain("目標値は第1版");
    assertThat(service.page(SHEET + "?edition=7").status()).isEqualTo(404);
  }

  @Test
  void as_of_before_the_correction_the_sheet_is_as_it_was_and_says_so() {
    Answer then = service.page(SHEET + "?asOf=" + imported);
    assertThat(then.text())
        .contains("過去の時点（2022年9月1日 9時00分00秒）の内容を表示しています。 現在の内容を見る")
        .contains("29.5")
        .doesNotContain("訂正されました")
        .contains("2022年9月1日 9時00分00秒（日本時間）現在");
    assertThat(then.body()).contains("href=\"/indicators/kumamoto-1?asOf=2022-09-01T00%3A00%3A00");
  }

  @Test
  void an_indicator_shows_its_definition_figures_targets_and_history() {
    assertThat(service.page("/indicators/kumamoto-1").text())
        .contains("単位 %", "当初値 2017年度 40.6", "実績 2021年度 50.0", "2030年度 50")
        .contains("実績の訂正 2021年度 29.5 50.0 再集計 local 政策企画課");
    assertThat(service.page("/indicators/kumamoto-1?lang=en").text())
        .contains("Actual corrected FY2021 29.5 50.0 再集計");
  }

  @Test
  void a_long_history_is_read_in_pages_newest_first() {
    Answer newest = service.page("/indicators/x");
    assertThat(newest.text()).contains("全26件中、第7号から第26号").doesNotContain("より新しい記録");
    assertThat(newest.body()).contains("href=\"?upTo=6#history\"");
    Answer oldest = service.page("/indicators/x?upTo=6");
    assertThat(oldest.text()).contains("全26件中、第1号から第6号").doesNotContain("より古い記録");
    assertThat(oldest.body()).contains("href=\"?upTo=26#history\"");
    assertThat(service.page("/indicators/x?upTo=last").text()).contains("第7号から第26号");
    assertThat(service.page("/indicators/x?upTo=0").text()).contains("第1号から第1号");
  }

  @Test
  void the_chart_has_its_data_and_its_library_from_this_server() {
    Answer indicator = service.page("/indicators/kumamoto-1");
    assertThat(indicator.body()).contains("\"kind\":\"target\"");
    String library = indicator.body().replaceAll("(?s).*src=\"(/_static/[^\"]*)\".*", "$1");
    assertThat(service.page(library).status()).isEqualTo(200);
    assertThat(service.page("/chart.js").status()).isEqualTo(200);
    assertThat(service.page("/pages.css").type()).startsWith("text/css");
  }

  @Test
  void no_page_runs_anything_that_is_written_in_it() {
    for (String path : new String[] {"/", "/plans/kumamoto", SHEET, "/indicators/x", "/nowhere"}) {
      Answer page = service.page(path);
      assertThat(page.header("Content-Security-Policy"))
          .contains("default-src 'self'")
          .doesNotContain("unsafe");
      assertThat(page.body())
          .doesNotContain("style=\"", "<style", " onclick", "<i>", "\"</script>\"")
          .doesNotContainPattern("<script(?![^>]* src=)(?![^>]*type='application/json')");
    }
  }

  @Test
  void the_language_is_the_browsers_until_the_address_names_one() {
    assertThat(service.get("/", "Accept", "text/html", "Accept-Language", "en-GB").body())
        .contains("<html lang=\"en\">");
    assertThat(service.get("/", "Accept", "text/html", "Accept-Language", "fr").body())
        .contains("<html lang=\"ja\">");
    Answer asked = service.get("/?lang=ja", "Accept", "text/html", "Accept-Language", "en-GB");
    assertThat(asked.body())
        .contains("<html lang=\"ja\">")
        .contains("href=\"/plans/kumamoto?lang=ja\"");
  }

  @Test
  void what_is_not_there_is_a_page_for_browsers_and_a_problem_for_programs() {
    for (String path :
        new String[] {"/plans/nobody", "/plans/kumamoto/sheets/1999", "/indicators/nobody"}) {
      Answer shown = service.page(path);
      assertThat(shown.status()).as(path).isEqualTo(404);
      assertThat(shown.text()).contains("台帳に記録されていません", "計画の一覧");
      Answer told = service.program(path);
      assertThat(told.status()).as(path).isEqualTo(404);
      assertThat(told.type()).isEqualTo("application/problem+json");
    }
    assertThat(service.page("/nowhere?lang=en").text()).contains("Page not found");
    assertThat(service.get("/nowhere", "Accept", "*/*", "Accept-Language", "ja").type())
        .isEqualTo("application/problem+json");
    assertThat(service.get("/nowhere", "Accept", "nonsense", "Accept-Language", "ja").status())
        .isBetween(400, 499);
  }

  @Test
  void what_cannot_be_read_is_said_on_a_page() {
    Answer shown = service.page(SHEET + "?asOf=yesterday");
    assertThat(shown.status()).isEqualTo(400);
    assertThat(shown.text()).contains("yesterday");
  }

  @Test
  void cells_that_are_pasted_are_read_on_a_page_without_script() {
    assertThat(service.page("/").body()).contains("href=\"/figures\"");
    assertThat(service.page("/figures?lang=en").body())
        .contains("action=\"/figures?lang=en\"", "<label for=\"cells\"", "<label for=\"unit\"");
    Answer read =
        service.post(
            "/figures",
            "application/x-www-form-urlencoded",
            "cells=360%E4%B8%87%E5%86%86%0A%3Ci%3E&unit=%E5%86%86");
    assertThat(read.text()).contains("360万円 値 3,600,000円").contains("セルに数値がありません。");
    assertThat(read.body()).contains("&lt;i&gt;").doesNotContain("<i>");
  }

  @Test
  void programs_have_cells_read_in_their_language() {
    String cells = "{\"cells\":[{\"printed\":\"15箇所\",\"unit\":\"件\"},{\"printed\":\"3件\"}]}";
    Answer read = service.post("/api/figures/read", "application/json", cells);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).contains("unit-differs", "換算できません", "\"value\":\"3\"");
    assertThat(service.post("/api/figures/read", "application/json", "{").status()).isEqualTo(400);
    assertThat(service.post("/api/figures/read", "application/json", "").status()).isEqualTo(400);
    assertThat(service.post("/api/figures/read", "application/json", "{}").status()).isEqualTo(422);
  }

  @Test
  void figures_in_a_former_unit_say_so_on_every_page() {
    assertThat(service.page("/indicators/old").text())
        .contains("（単位：箇所）", "1,234 件", "5,678 件", "実績（件）");
    assertThat(service.page("/indicators/old/grid").text()).contains("1,234 件");
    assertThat(service.page("/plans/" + Said.PLAN).text()).contains("1,234 件");
  }
}
