package org.kaitei.command.sheet.workbook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.form.FormColumn;

/** What people write over the columns of a sheet, and what the column is called in a sheet file. */
final class JapaneseHeadings {

  private static final int LONGEST = 100;

  /** What stands under a heading that two columns share. */
  private static final Set<String> PERIODS = Set.of("時期", "年度", "時点", "測定時期");

  private static final Set<String> VALUES = Set.of("値", "数値", "実績", "実績値");
  private static final Set<String> OTHER_PARTS = Set.of("記載値", "計算値");

  private static final Pattern ACTUAL =
      Pattern.compile("(?:実績値?\\((.+?)\\)|(.+?)の?実績値?)(?:の?(.*))?");

  private static final Map<String, String> CODES = codes();

  private JapaneseHeadings() {}

  /** Whether it only tells apart the columns under one heading. */
  static boolean isPart(String text) {
    String part = folded(text);
    return PERIODS.contains(part) || VALUES.contains(part) || OTHER_PARTS.contains(part);
  }

  /**
   * @param part what stands below it; empty for nothing
   */
  static Optional<String> code(String heading, String part) {
    String folded = folded(heading);
    String below = folded(part);
    String code = CODES.get(PERIODS.contains(below) ? folded + "の時期" : folded);
    if (code == null || OTHER_PARTS.contains(below)) {
      code = CODES.getOrDefault(folded + below, code);
    }
    return code == null ? actual(folded, below) : Optional.of(code);
  }

  private static Optional<String> actual(String heading, String below) {
    Matcher actual = ACTUAL.matcher(heading);
    if (!actual.matches()) {
      return Optional.empty();
    }
    String year = actual.group(1) == null ? actual.group(2) : actual.group(1);
    String part = below.isEmpty() ? actual.group(3).replaceAll("[()]", "") : below;
    boolean dated = PERIODS.contains(part);
    if (!part.isEmpty() && !dated && !VALUES.contains(part)) {
      return Optional.empty();
    }
    return FigureGrammar.period(year)
        .filter(period -> period.isLike(Period.fiscalYear(1)))
        .map(period -> Integer.parseInt(period.code().substring(2)))
        .map(of -> dated ? FormColumn.actualPeriod(of) : FormColumn.actual(of))
        .map(FormColumn::code);
  }

  private static String folded(String text) {
    // Every cell is asked whether it is a heading, and what is longer than all of them is none.
    return text.length() > LONGEST
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (FormColumn column : FormColumn.of(List.of())) {
      String part = column.part() == null ? "" : column.part();
      String heading = folded(column.heading());
      codes.put(
          PERIODS.contains(part) ? heading + "の時期" : heading + withoutValue(part), column.code());
    }
    put(codes, "table", "表", "表ID");
    put(codes, "table_title", "表名", "表題", "表の名前");
    put(codes, "no", "No", "No.", "番号", "項番");
    put(codes, "indicator", "指標", "指標名", "KPI", "評価指標");
    put(codes, "indicator_id", "指標ID", "指標番号");
    put(codes, "group", "区分", "分類");
    put(codes, "baseline", "基準値", "当初値(値)");
    put(codes, "baseline_fy", "当初値(時期)", "当初値(年度)", "当初値の年度", "当初年度", "基準年度");
    put(codes, "baseline_unit", "当初値の単位");
    put(codes, "target", "目標", "目標値(値)");
    put(codes, "target_fy", "目標値(時期)", "目標値(年度)", "目標値の年度", "目標年度");
    put(codes, "printed_achievement", "達成度", "達成度(記載)", "達成率");
    put(codes, "computed_achievement", "達成度(計算)");
    put(codes, "method", "計算方法", "達成度の計算方法");
    put(codes, "sdg_targets", "SDGsターゲット");
    put(codes, "section", "編", "章");
    put(codes, "initiative", "取組番号", "施策");
    put(codes, "department", "担当課", "担当部署", "所管課", "部署");
    put(codes, "better", "望ましい方向");
    put(codes, "cumulative", "累計");
    put(codes, "reason", "訂正理由", "修正理由");
    put(codes, "note", "備考", "進捗状況や課題", "有識者評価");
    return codes;
  }

  private static String withoutValue(String part) {
    return VALUES.contains(part) ? "" : part;
  }

  private static void put(Map<String, String> codes, String code, String... headings) {
    for (String heading : headings) {
      codes.put(folded(heading), code);
    }
  }
}
