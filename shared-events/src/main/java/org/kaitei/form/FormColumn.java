package org.kaitei.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the printed form (進捗評価シート).
 *
 * @param code what the sheet file calls it, see docs/import.md; also hidden in the form, so that
 *     the column is known wherever people move it
 * @param heading as printed
 * @param part printed under the heading, which the parts then share; null where it has none
 */
public record FormColumn(String code, String heading, @Nullable String part) {

  private static final String PERIOD = "時期";
  private static final String VALUE = "値";

  public static final FormColumn NO = whole("no", "番号");
  public static final FormColumn GROUP = whole("group", "取組");
  public static final FormColumn INDICATOR = whole("indicator", "指標");
  public static final FormColumn COMPONENT = whole("component", "内訳");
  public static final FormColumn UNIT = whole("unit", "単位");
  public static final FormColumn BASELINE_PERIOD = new FormColumn("baseline_fy", "当初値", PERIOD);
  public static final FormColumn BASELINE = new FormColumn("baseline", "当初値", VALUE);
  public static final FormColumn TARGET_PERIOD = new FormColumn("target_fy", "目標値", PERIOD);
  public static final FormColumn TARGET = new FormColumn("target", "目標値", VALUE);
  public static final FormColumn REPORTED = new FormColumn("printed_achievement", "達成度", "記載値");
  public static final FormColumn COMPUTED = new FormColumn("computed_achievement", "達成度", "計算値");
  public static final FormColumn METHOD = whole("method", "算定方法");
  public static final FormColumn RELISTED = whole("relisted", "再掲");
  public static final FormColumn SDG_TARGETS = whole("sdg_targets", "SDGs");
  public static final FormColumn DEPARTMENT = whole("department", "担当課");
  public static final FormColumn REMARKS = whole("note", "備考");

  /** Why figures of the row are corrected: empty until somebody works in the form. */
  public static final FormColumn REASON = whole("reason", "訂正理由");

  /** The period of what a reporting year reports. */
  public static FormColumn actualPeriod(int year) {
    return new FormColumn("fy_in_%04d_column".formatted(year), actualHeading(year), PERIOD);
  }

  /** What a reporting year reports. */
  public static FormColumn actual(int year) {
    return new FormColumn("actual_%04d".formatted(year), actualHeading(year), VALUE);
  }

  /** All columns of a form that reports these years, in the order in which they are printed. */
  public static List<FormColumn> of(Collection<Integer> years) {
    var columns =
        new ArrayList<>(List.of(NO, GROUP, INDICATOR, COMPONENT, UNIT, BASELINE_PERIOD, BASELINE));
    for (int year : years) {
      columns.add(actualPeriod(year));
      columns.add(actual(year));
    }
    columns.addAll(
        List.of(
            TARGET_PERIOD,
            TARGET,
            REPORTED,
            COMPUTED,
            METHOD,
            RELISTED,
            SDG_TARGETS,
            DEPARTMENT,
            REMARKS,
            REASON));
    return columns;
  }

  private static FormColumn whole(String code, String heading) {
    return new FormColumn(code, heading, null);
  }

  private static String actualHeading(int year) {
    return "実績（%04d年度）".formatted(year);
  }
}
