package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.TargetKind;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.pages.FigureCell.State;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.Warning;

class SheetPageTest {

  private static final Period FY2019 = Period.fiscalYear(2019);
  private static final Period FY2021 = Period.fiscalYear(2021);

  @Test
  void a_figure_says_its_period_where_the_column_does_not() {
    SheetRow row =
        only(row(null, List.of(actual(2021, FY2019, "16836"), actual(2020, period(2020), "1"))));
    assertThat(row.actuals()).extracting(FigureCell::period).containsExactly(null, "2019年度");
    assertThat(row.baseline().period()).isEqualTo("2017年度");
    assertThat(row.target().period()).isEqualTo("2023年度");
  }

  @Test
  void a_dash_an_empty_cell_and_a_withdrawn_figure_are_three_things() {
    SheetTable table =
        table(
            row(null, List.of(actual(2019, FY2019, null), actual(2021, FY2021, "3"))),
            row(null, List.of(new ShownActual(2021, FY2021, null, null))),
            row(
                null,
                List.of(new ShownActual(2021, FY2021, null, null)),
                new Warning(
                    "corrected-since-reported",
                    Map.of("figure", "measurement", "period", "FY2021", "printed", "3"))));
    List<SheetRow> rows = table.groups().getFirst().rows();
    assertThat(rows.get(0).actuals())
        .extracting(FigureCell::state)
        .containsExactly(State.NOT_MEASURED, State.FIGURE);
    assertThat(rows.get(1).actuals())
        .extracting(FigureCell::state)
        .containsExactly(State.EMPTY, State.EMPTY);
    assertThat(rows.get(2).actuals())
        .extracting(FigureCell::state)
        .containsExactly(State.EMPTY, State.WITHDRAWN);
  }

  @Test
  void neighbours_under_one_heading_are_one_group_and_only_they() {
    SheetTable table = table(row("経済", List.of()), row("経済", List.of()), row("社会", List.of()));
    assertThat(table.grouped()).isTrue();
    assertThat(table.groups()).extracting(SheetTable.Group::name).containsExactly("経済", "社会");
    assertThat(table.groups().getFirst().rows()).hasSize(2);
    assertThat(table(row(null, List.of())).grouped()).isFalse();
  }

  @Test
  void footnotes_are_counted_through_a_table_and_stand_at_the_cell_that_they_are_about() {
    Warning unit = warning("baseline-unit-differs", "printed", "箇所");
    Warning corrected = about("corrected-since-reported", "measurement", "FY2021", "3", "1004");
    SheetTable table =
        table(
            row(null, List.of(), unit),
            row(null, List.of(actual(2021, FY2021, "1004")), corrected),
            row(null, List.of(), about("target-differs", "target", "FY2023", "10", "12")));
    List<SheetRow> rows = table.groups().getFirst().rows();
    assertThat(rows.get(0).baseline().footnotes()).containsExactly(1);
    assertThat(rows.get(1).actuals().getFirst().footnotes()).containsExactly(2);
    assertThat(rows.get(1).actuals().getFirst().corrected()).isTrue();
    assertThat(rows.get(1).baseline().corrected()).isFalse();
    assertThat(rows.get(2).target().footnotes()).containsExactly(3);
    assertThat(table.footnotes())
        .extracting(SheetTable.Footnote::text)
        .containsExactly(
            "当初値の単位は「箇所」と記載されています。",
            "2021年度の実績は、この表の報告の後に3から1,004に訂正されました。",
            "2023年度の目標値は10と記載されていますが、台帳に記録されている値は12です。");
    assertThat(table.footnotes().get(1).row().href()).isEqualTo("#" + rows.get(1).id());
  }

  @Test
  void footnotes_of_a_row_are_numbered_from_left_to_right() {
    SheetRow row =
        only(
            row(
                null,
                List.of(actual(2021, FY2021, "4"), actual(2019, FY2019, "2")),
                warning("achievement-differs", "reported", "20%"),
                about("target-differs", "target", "FY2023", "10", "12"),
                about("measurement-differs", "measurement", "FY2021", "3", "4"),
                about("measurement-differs", "measurement", "FY2019", "1", "2"),
                warning("baseline-unit-differs", "printed", "箇所")));
    assertThat(row.baseline().footnotes()).containsExactly(1);
    assertThat(row.actuals())
        .extracting(FigureCell::footnotes)
        .containsExactly(List.of(2), List.of(3));
    assertThat(row.target().footnotes()).containsExactly(4);
    assertThat(row.achievement().footnotes()).containsExactly(5);
  }

  @Test
  void a_footnote_names_the_component_that_its_row_is_of() {
    SheetTable table = table(ofComponent("男性", warning("achievement-differs", "reported", "20%")));
    assertThat(table.footnotes().getFirst().row().text()).isEqualTo("第1行　指標（男性）");
  }

  @Test
  void a_warning_says_what_became_of_the_figure() {
    var words = new WarningWords(Reader.JAPANESE);
    assertThat(words.of(about("corrected-since-reported", "measurement", "FY2021", "3", null)))
        .endsWith("3と報告されましたが、後に取り下げられました。");
    assertThat(words.of(about("corrected-since-reported", "measurement", "FY2021", null, "3")))
        .endsWith("この表の報告の後に3と記録されました。");
    assertThat(words.of(about("baseline-differs", "baseline", null, "3", null)))
        .isEqualTo("当初値は3と記載されていますが、台帳にはこの値の記録がありません。");
    assertThat(words.of(warning("achievement-differs", "reported", "20%", "computed", "30%")))
        .isEqualTo("達成度は20%と記載されていますが、この行の数値から計算すると30%です。");
    assertThat(words.of(warning("achievement-differs", "reported", "20%")))
        .isEqualTo("達成度は20%と記載されていますが、この行の数値からは計算できません。");
  }

  @Test
  void a_target_is_revised_and_not_corrected() {
    var words = new WarningWords(Reader.JAPANESE);
    assertThat(words.of(revised("8000", "22,000人（累計）")))
        .isEqualTo("2023年度の目標値は、この表の報告の後に8,000から22,000人（累計）に改訂されました。");
    assertThat(words.of(revised("50", "50"))).contains("改訂されました", "条件または算式");
    assertThat(words.of(revised(null, "60"))).isEqualTo("2023年度の目標値は、この表の報告の後に60と記録されました。");
  }

  @Test
  void a_target_that_is_printed_alike_differs_in_its_condition() {
    assertThat(
            new WarningWords(Reader.JAPANESE)
                .of(about("target-differs", "target", "FY2023", "50", "50")))
        .contains("条件または算式が異なります");
  }

  @Test
  void a_target_is_shown_with_its_kind() {
    assertThat(aim("12.5", "12.5以下", TargetKind.AT_MOST)).isEqualTo("12.5以下");
    assertThat(aim("95", "95%以上", TargetKind.AT_LEAST)).isEqualTo("95%以上");
    assertThat(aim("13000", "13,000人（5年間累計）", TargetKind.TOTAL)).isEqualTo("13,000人（5年間累計）");
    assertThat(aim("1234", "1,234", TargetKind.AT_LEAST)).isEqualTo("1,234");
    assertThat(aim("12.5", "12.5", TargetKind.AT_MOST)).isEqualTo("12.5（以下）");
    assertThat(aim("12.5", "12.5", TargetKind.LESS_THAN)).isEqualTo("12.5（未満）");
    assertThat(aim("12.5", "12.5", TargetKind.MORE_THAN)).isEqualTo("12.5（超）");
    assertThat(aim("3", "3", TargetKind.RANK)).isEqualTo("3（順位）");
    assertThat(aim("3", "3位", TargetKind.RANK)).isEqualTo("3位");
    assertThat(aim(null, "現状より増加", TargetKind.MORE_THAN_PERIOD)).isEqualTo("現状より増加");
  }

  private static String aim(String value, String printed, TargetKind kind) {
    return new TargetWords(Reader.JAPANESE)
        .of(new AimedFigure(period(2023), value, printed, kind, null));
  }

  private static Warning revised(String from, String standing) {
    return warning(
        "corrected-since-reported",
        "figure",
        "target",
        "period",
        "FY2023",
        "printed",
        "22,000人（累計）",
        "standing",
        standing,
        "revisedFrom",
        from);
  }

  private static SheetRow only(ShownRow row) {
    return table(row).groups().getFirst().rows().getFirst();
  }

  private static SheetTable table(ShownRow... rows) {
    return new TableSetting(new Table("t", "t", List.of(rows)), 1, Reader.visit()).set();
  }

  private static ShownRow row(String group, List<ShownActual> actuals, Warning... warnings) {
    return row(group, null, actuals, warnings);
  }

  private static ShownRow ofComponent(String component, Warning... warnings) {
    return row(null, component, List.of(), warnings);
  }

  private static ShownRow row(
      String group, String component, List<ShownActual> actuals, Warning... warnings) {
    return new ShownRow(
        "1",
        component,
        null,
        null,
        group,
        new IndicatorId("x"),
        "指標",
        false,
        List.of(),
        "件",
        new DatedFigure(period(2017), "0", "0"),
        actuals,
        new AimedFigure(period(2023), "10", "10", TargetKind.AT_LEAST, null),
        new ShownAchievement("CEILING", 1, "達成", null, "達成", true, null, 1, null),
        null,
        List.of(warnings));
  }

  private static ShownActual actual(int year, Period period, String value) {
    return new ShownActual(year, period, value, value == null ? "-" : value);
  }

  private static Period period(int year) {
    return Period.fiscalYear(year);
  }

  private static Warning about(
      String code, String figure, String period, String printed, String standing) {
    return warning(
        code, "figure", figure, "period", period, "printed", printed, "standing", standing);
  }

  private static Warning warning(String code, String... facts) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      named.put(facts[i], facts[i + 1]);
    }
    return new Warning(code, named);
  }
}
