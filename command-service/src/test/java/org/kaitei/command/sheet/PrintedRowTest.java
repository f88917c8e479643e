package org.kaitei.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaitei.command.sheet.PrintedText.line;
import static org.kaitei.command.sheet.PrintedText.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.RowKey;
import org.kaitei.plan.Target;
import org.kaitei.plan.TargetKind;
import org.kaitei.sheet.PrintedRow;

class PrintedRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15件 | | AT_LEAST | 15 | CHANGE_FROM_BASELINE",
        "5件 | | AT_MOST | 5 | CHANGE_FROM_BASELINE",
        "5件 | higher | AT_LEAST | 5 | REACHED",
        "15件 | lower | AT_MOST | 15 | CEILING",
        "15件以上 | | AT_LEAST | 15 | CHANGE_FROM_BASELINE",
        "5件以下 | | AT_MOST | 5 | CHANGE_FROM_BASELINE",
        "5件未満 | | LESS_THAN | 5 | REACHED",
        "15件超 | | MORE_THAN | 15 | REACHED",
        "＜5件 | | LESS_THAN | 5 | REACHED",
        "≧15件 | | AT_LEAST | 15 | CHANGE_FROM_BASELINE",
        "15件を維持 | higher | AT_LEAST | 15 | CHANGE_FROM_BASELINE",
        "15件を維持 | lower | AT_MOST | 15 | CEILING",
        "15件を維持 | | WORDS | | ",
        "100件（５年間累計） | | TOTAL | 100 | RATIO_TO_TARGET",
        "100件以上（５年間累計） | | TOTAL | 100 | RATIO_TO_TARGET",
        "100件（累計） | | AT_LEAST | 100 | RATIO_TO_TARGET",
        "現状より増加 | | MORE_THAN_PERIOD | | REACHED",
        "現状より減少 | | LESS_THAN_PERIOD | | REACHED",
        "現状維持 | | MAINTAIN | | REACHED",
        "維持 | | MAINTAIN | | REACHED",
        "前年度より増加 | | WORDS | | ",
        "現状値以上 | | WORDS | | ",
        "実施 | | WORDS | | ",
        "5～6件 | | WORDS | | "
      })
  void a_printed_target_becomes_one_of_its_kind(
      String printed, String better, TargetKind kind, String value, String method) {
    Target target =
        line("initial_printed", "10件", "target_printed", printed, "better", said(better))
            .printed()
            .target();

    assertThat(target.kind()).isEqualTo(kind);
    assertThat(target.figure().decimal()).isEqualTo(value);
    assertThat(target.figure().printed()).isEqualTo(printed);
    assertThat(target.figure().grammar()).isEqualTo(FigureGrammar.VERSION);
    assertThat(target.method() == null ? null : target.method().name())
        .isEqualTo(method == null || method.isBlank() ? null : method);
    assertThat(target.reference()).isNull();
  }

  @Test
  void a_relative_target_names_the_period_that_it_compares_with() {
    Target target = line("target_printed", "2021年度より増加").printed().target();

    assertThat(target.kind()).isEqualTo(TargetKind.MORE_THAN_PERIOD);
    assertThat(target.reference()).isEqualTo(new Period("FY2021"));
  }

  @ParameterizedTest
  @CsvSource({"8位, RANK", "8位以内, RANK", "8位を維持, WORDS", "8位以上, WORDS"})
  void a_rank_is_aimed_at_from_below(String printed, TargetKind kind) {
    assertThat(line("target_printed", printed).printed().target().kind()).isEqualTo(kind);
  }

  @Test
  void a_total_may_stand_beside_a_baseline_of_one_year() {
    PrintedRow printed =
        line("initial_printed", "950人／年", "target_printed", "5,000人（累計）").printed();

    assertThat(printed.unit()).isEqualTo("人");
    assertThat(printed.baselineUnit()).isEqualTo("人/年");
    assertThat(printed.baseline().figure().decimal()).isEqualTo("950");
    assertThat(printed.target().kind()).isEqualTo(TargetKind.TOTAL);
    assertThat(line("target_printed", "5,000人（累計）").definition().cumulative()).isTrue();
    assertThat(line("target_printed", "5,000人").definition().cumulative()).isFalse();
  }

  @Test
  void a_baseline_that_counts_something_else_keeps_its_unit_with_a_warning() {
    SheetLine line = line("initial_printed", "12件／年", "target_printed", "80社");

    assertThat(line.printed().baselineUnit()).isEqualTo("件/年");
    assertThat(line.warnings()).extracting(Fault::code).containsExactly("baseline-unit-differs");
    assertThat(line("initial_printed", "12件", "baseline_unit", "件", "target_printed", "80社"))
        .satisfies(said -> assertThat(said.warnings()).isEmpty())
        .satisfies(said -> assertThat(said.printed().baselineUnit()).isEqualTo("件"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 360万円, 332万5千円, 円, 3600000, 万円, 360",
    "円, 360万円, 332万5千円, 円, 3600000, 円, 3600000"
  })
  void the_unit_is_the_declared_one_or_that_of_the_target(
      String declared,
      String target,
      String baseline,
      String ignored,
      String alsoIgnored,
      String unit,
      String value) {
    SheetLine line = line("unit", declared, "baseline_printed", baseline, "target_printed", target);

    assertThat(line.definition().unit()).isEqualTo(unit);
    assertThat(line.printed().target().figure().decimal()).isEqualTo(value);
    assertThat(line.printed().baselineUnit()).isNull();
  }

  @Test
  void without_a_target_the_unit_is_that_of_the_last_actual_then_of_the_baseline() {
    assertThat(line("actual_printed", "3件", "initial_printed", "2社").definition().unit())
        .isEqualTo("件");
    assertThat(line("target_printed", "実施", "initial_printed", "2社").definition().unit())
        .isEqualTo("社");
    assertThat(line("target_printed", "1.000").definition().unit()).isEmpty();
  }

  @Test
  void components_of_a_cell_are_lines_of_one_number() {
    List<SheetLine> lines =
        lines(
            "initial_printed",
            "国語： 5地区 算数： 2地区 （R3年度）",
            "target_printed",
            "全地区 国語： 6地区 算数： 6地区",
            "actual_printed",
            "国語： 4地区 算数： 2地区");

    assertThat(lines)
        .extracting(SheetLine::key)
        .containsExactly(new RowKey("main", "1", "国語"), new RowKey("main", "1", "算数"));
    assertThat(lines)
        .extracting(line -> line.printed().actuals().getFirst().figure().decimal())
        .containsExactly("4", "2");
    assertThat(lines.getFirst().printed().baseline().period()).isEqualTo(new Period("FY2021"));
  }

  @Test
  void one_aim_holds_for_all_components_and_a_figure_of_the_whole_has_its_own_line() {
    List<SheetLine> lines =
        lines(
            "baseline_printed", "80歳", "actual_printed", "男性 81歳 女性 87歳", "target_printed", "90歳");

    assertThat(lines).extracting(line -> line.key().component()).containsExactly("男性", "女性", null);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.printed().target().figure().decimal()).isEqualTo("90"));
    assertThat(lines.getFirst().printed().baseline()).isNull();
    assertThat(lines.getLast().printed().actuals()).isEmpty();
  }

  @Test
  void a_period_is_that_of_the_cell_else_of_the_column_else_of_the_file() {
    assertThat(line("initial_printed", "5件（R1年）").printed().baseline().period())
        .isEqualTo(new Period("CY2019"));
    assertThat(line("initial_printed", "5件", "initial_fy", "2019").printed().baseline().period())
        .isEqualTo(new Period("FY2019"));
    assertThat(line("initial_printed", "5件").printed().baseline().period())
        .isEqualTo(new Period("FY2021"));
    assertThat(line("target_printed", "5件（R7年度）").targetPeriod()).isEqualTo(new Period("FY2025"));
    assertThat(line("target_printed", "5件").targetPeriod()).isEqualTo(new Period("FY2026"));
    assertThat(line("target_printed", "実施").targetPeriod()).isEqualTo(new Period("FY2026"));
  }

  @Test
  void a_plain_year_beside_a_cell_that_prints_a_calendar_year_is_the_same() {
    assertThat(
            line("initial_printed", "5件（2018年）", "initial_fy", "2018")
                .printed()
                .baseline()
                .period())
        .isEqualTo(new Period("CY2018"));
  }

  @Test
  void an_actual_is_of_its_printed_period_else_of_the_reporting_year() {
    assertThat(actual("actual_printed", "5件", "actual_period_printed", "R5年"))
        .isEqualTo(new PrintedRow.Actual(2024, new Period("CY2023"), figure("5", "5件")));
    assertThat(actual("actual_printed", "5件").period()).isEqualTo(new Period("FY2024"));
    assertThat(actual("actual_printed_2024", "5件（R6.4）").period()).isEqualTo(new Period("2024-04"));
  }

  @Test
  void a_dash_is_not_measured_and_an_empty_cell_is_nothing() {
    SheetLine line = line("initial_printed", "―", "target_printed", "", "actual_printed", "―");

    assertThat(line.printed().baseline().figure().isMeasured()).isFalse();
    assertThat(line.printed().actuals().getFirst().figure().isMeasured()).isFalse();
    assertThat(line.printed().target()).isNull();
    assertThat(line.targetPeriod()).isNull();
  }

  @Test
  void words_without_a_number_are_kept_with_a_warning() {
    SheetLine line = line("actual_printed", "実施中", "target_printed", "実施");

    assertThat(line.printed().actuals().getFirst().figure().printed()).isEqualTo("実施中");
    assertThat(line.printed().actuals().getFirst().figure().isMeasured()).isFalse();
    assertThat(line.warnings())
        .extracting(warning -> warning.code() + " " + warning.cell())
        .containsExactly("reading-no-number B2", "reading-no-number C2");
  }

  @Test
  void a_value_beside_an_ambiguous_cell_decides_what_it_means() {
    SheetLine line =
        line(
            "actual_printed",
            "(80%)",
            "actual_value",
            "80",
            "target_printed",
            "90～95%",
            "target",
            "95");

    assertThat(line.printed().actuals().getFirst().figure().decimal()).isEqualTo("80");
    assertThat(line.printed().target().figure().decimal()).isEqualTo("95");
    assertThat(line.warnings()).isEmpty();
  }

  @Test
  void what_the_file_says_beside_a_plain_number_is_its_comparator() {
    assertThat(line("target_printed", "9,824 千t-CO₂", "comparator", "AT_MOST").printed().target())
        .satisfies(target -> assertThat(target.kind()).isEqualTo(TargetKind.AT_MOST));
    assertThat(line("target_printed", "実施", "comparator", "AT_LEAST").printed().target().kind())
        .isEqualTo(TargetKind.WORDS);
  }

  @Test
  void a_method_is_the_rows_else_the_files_where_it_suits() {
    var ratio =
        new PrintedDefaults(
            Period.fiscalYear(2021), Period.fiscalYear(2026), Method.RATIO_TO_TARGET);

    assertThat(method(ratio, "target_printed", "15件", "method", ""))
        .isEqualTo(Method.RATIO_TO_TARGET);
    assertThat(method(ratio, "target_printed", "15件", "method", "REACHED"))
        .isEqualTo(Method.REACHED);
    assertThat(method(ratio, "target_printed", "15件以下", "method", "")).isEqualTo(Method.CEILING);
    assertThat(method(ratio, "target_printed", "実施", "method", "")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "15件以下, '', ratio-on-lower-is-better",
    "15件, lower, ratio-on-lower-is-better",
    "現状より増加, '', method-does-not-fit"
  })
  void a_method_that_the_row_names_is_never_replaced(
      String printed, String better, String refusal) {
    assertThat(
            faults(
                PrintedText.PERIODS,
                "target_printed",
                printed,
                "better",
                better,
                "method",
                "RATIO_TO_TARGET"))
        .extracting(fault -> fault.code() + " " + fault.cell())
        .containsExactly(refusal + " D2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "initial_printed | 5～6件 | x | | reading-range B2",
        "actual_printed | 5%増 | x | | reading-change B2",
        "actual_printed | 15箇所 | unit | 件 | reading-unit-differs B2",
        "initial_printed | 5件 | initial_value | 6 | printed-differs C2",
        "initial_printed | 実施 | initial_value | 6 | printed-differs C2",
        "initial_printed | 5件 | initial_value | 五 | not-a-figure C2",
        "initial_printed | 男 5件 女 6件 | initial_value | 5 | printed-differs C2",
        "initial_printed | 男 5件 女 6件 | component | 男 | component-differs C2",
        "initial_printed | 5件（R3年度） | initial_fy | 2020 | period-differs C2",
        "actual_printed | 5件（R3年度） | actual_period_printed | R4年度 | period-differs C2",
        "actual_printed | 5件 | actual_period_printed | 昨年 | invalid-period C2",
        "initial_printed | 5件 | initial_fy | 昨年 | invalid-period C2",
        "target_printed | 5件以上 | comparator | AT_MOST | comparator-differs C2",
        "target_printed | 5件 | comparator | ABOUT | unknown-comparator C2",
        "target_printed | 5件 | comparator | MORE_THAN_2021 | invalid-period C2",
        "target_printed | 5件 | method | BY_FEELING | unknown-method C2",
        "target_printed | 5件 | better | sideways | unknown-direction C2"
      })
  void what_does_not_agree_is_a_fault_of_its_cell(
      String column, String cell, String other, String beside, String fault) {
    assertThat(faults(PrintedText.PERIODS, column, cell, other, said(beside)))
        .extracting(found -> found.code() + " " + found.cell())
        .containsExactly(fault);
  }

  @Test
  void a_period_that_nothing_says_is_asked_for_by_its_parameter() {
    assertThat(
            faults(
                PrintedDefaults.NONE,
                "initial_printed",
                "男 5件 女 6件",
                "target_printed",
                "9件",
                "actual_printed",
                "7件"))
        .extracting(fault -> fault.code() + " " + fault.facts().get("parameter"))
        .containsExactly(
            "printed-without-period baselinePeriod", "printed-without-period targetPeriod");
  }

  @Test
  void rows_are_numbered_within_their_tables_and_components_share_a_number() {
    SheetFile file =
        PrintedText.table(
            PrintedText.PERIODS,
            "section,aspect,indicator,component,target_printed",
            "a,経済,一,,1件",
            "a,社会,二,男,2件",
            "a,社会,二,女,3件",
            "b,社会,三,,4件",
            "a,環境,四,,5件");

    assertThat(file.lines())
        .extracting(line -> line.key().table() + line.key().no() + line.group())
        .containsExactly("a1経済", "a2社会", "a2社会", "b1社会", "a3環境");
  }

  @Test
  void a_file_without_indicators_is_refused_and_columns_that_nobody_knows_are_named() {
    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> PrintedText.table(PrintedText.PERIODS, "target_printed", "5件"))
                .faults())
        .extracting(Fault::code)
        .contains("missing-column");
    assertThat(
            PrintedText.read(PrintedText.PERIODS, "target_printed", "5件", "page", "3").warnings())
        .extracting(warning -> warning.facts().get("column"))
        .containsExactly("page");
  }

  @Test
  void two_columns_for_one_thing_are_refused() {
    assertThat(faults(PrintedText.PERIODS, "initial_printed", "5件", "current_printed", "6件"))
        .extracting(Fault::code)
        .containsExactly("duplicate-column");
  }

  private static Method method(PrintedDefaults defaults, String... cells) {
    return PrintedText.read(defaults, cells).lines().getFirst().printed().target().method();
  }

  private static PrintedRow.Actual actual(String... cells) {
    return line(cells).printed().actuals().getFirst();
  }

  private static org.kaitei.figure.Figure figure(String value, String printed) {
    return new org.kaitei.figure.Figure(new java.math.BigDecimal(value), printed);
  }

  private static List<Fault> faults(PrintedDefaults defaults, String... cells) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> PrintedText.read(defaults, cells));
    assertThat(refusal).as("a refusal").isNotNull();
    return refusal.faults();
  }

  private static String said(String cell) {
    return cell == null ? "" : cell;
  }
}
