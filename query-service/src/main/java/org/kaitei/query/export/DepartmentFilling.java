package org.kaitei.query.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.PeriodPrint;
import org.kaitei.form.FormColumn;

/** What a department fills in: the actual of the year, its period, its achievement, a reason. */
final class DepartmentFilling implements XlsxFilling {

  /** A spreadsheet keeps so many digits. */
  private static final String LARGEST = "999999999999999";

  private static final int LONGEST_ACHIEVEMENT = 50;
  private static final int LONGEST_REASON = 500;

  private final Form form;
  private final FormColumn actual;
  private final FormColumn period;

  DepartmentFilling(Form form) {
    this.form = form;
    actual = FormColumn.actual(form.year());
    period = FormColumn.actualPeriod(form.year());
  }

  @Override
  public boolean isFilled(FormColumn column) {
    return List.of(actual, period, FormColumn.REPORTED, FormColumn.REASON).contains(column);
  }

  @Override
  public void validate(SXSSFSheet sheet, int first, int last) {
    var rules = new Rules(sheet, sheet.getDataValidationHelper(), first, last);
    actual(rules);
    period(rules);
    text(
        rules,
        FormColumn.REPORTED,
        LONGEST_ACHIEVEMENT,
        "達成度（記載値）",
        "パーセントの数値（例：85）か「達成」「未達成」を記入します。空欄のままでもかまいません。");
    text(rules, FormColumn.REASON, LONGEST_REASON, "訂正理由", "記入済みの数値を書き換えたときは、その理由を記入してください。");
  }

  private void actual(Rules rules) {
    rules.set(
        actual,
        rules.helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LARGEST, LARGEST),
        DataValidation.ErrorStyle.WARNING,
        "実績",
        "数値だけを記入します。単位は書かなくてかまいません。測定していないときは「-」と記入してください。",
        "数値ではありません。測定していないときの「-」のほかは、数値を記入してください。");
  }

  private void period(Rules rules) {
    rules.set(
        period,
        rules.helper.createExplicitListConstraint(periods()),
        DataValidation.ErrorStyle.WARNING,
        "実績の時期",
        "実際に測定した年度を選びます。別の時期のときは「2021年」「2021年9月」のように記入してください。",
        "一覧にない時期です。「2021年9月」のような時期であれば、そのまま進んでください。");
  }

  private static void text(Rules rules, FormColumn column, int longest, String title, String hint) {
    rules.set(
        column,
        rules.helper.createTextLengthConstraint(
            OperatorType.LESS_OR_EQUAL, String.valueOf(longest), null),
        DataValidation.ErrorStyle.STOP,
        title,
        hint,
        longest + "文字以内で記入してください。");
  }

  /** The year and those before it, in which late statistics were measured. */
  private String[] periods() {
    return Stream.of(0, 1, 2, 3)
        .map(back -> PeriodPrint.print(Period.fiscalYear(form.year() - back)))
        .toArray(String[]::new);
  }

  /** The rules of the cells between two rows. */
  private final class Rules {

    private final SXSSFSheet sheet;
    private final DataValidationHelper helper;
    private final int first;
    private final int last;

    private Rules(SXSSFSheet sheet, DataValidationHelper helper, int first, int last) {
      this.sheet = sheet;
      this.helper = helper;
      this.first = first;
      this.last = last;
    }

    private void set(
        FormColumn column,
        DataValidationConstraint rule,
        int strictness,
        String title,
        String hint,
        String otherwise) {
      int at = form.columns().indexOf(column) + 1;
      var cells = new CellRangeAddressList(first, last, at, at);
      DataValidation validation = helper.createValidation(rule, cells);
      validation.createPromptBox(title, hint);
      validation.setShowPromptBox(true);
      validation.setErrorStyle(strictness);
      validation.createErrorBox(title, otherwise);
      validation.setShowErrorBox(true);
      validation.setEmptyCellAllowed(true);
      sheet.addValidationData(validation);
    }
  }
}
