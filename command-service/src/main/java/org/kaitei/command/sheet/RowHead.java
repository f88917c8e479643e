package org.kaitei.command.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaitei.achievement.Method;
import org.kaitei.figure.Period;
import org.kaitei.form.FormMethod;
import org.kaitei.indicator.Better;
import org.kaitei.indicator.Definition;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.PrintedRow;

/**
 * What a row of a sheet file says beside its figures.
 *
 * @param better null when the row does not say it
 * @param method null when the row does not say it
 */
record RowHead(Cells cells, Better better, Method method) {

  static RowHead of(Cells cells) {
    return new RowHead(
        cells, cells.parsed("better", RowHead::better), cells.parsed("method", RowHead::method));
  }

  Definition definition(String unit, boolean cumulative) {
    return new Definition(
        cells.required("indicator", 500),
        unit,
        better,
        cumulative,
        sdgTargets(),
        cells.text("department"));
  }

  /**
   * @param group the heading that rows share; null when there is none
   */
  SheetLine line(
      RowKey key,
      String group,
      Definition definition,
      Period targetPeriod,
      PrintedRow printed,
      List<Fault> warnings,
      List<PrintedCell> readings) {
    return new SheetLine(
        cells,
        key,
        cells.text("table_title"),
        cells.text("section"),
        cells.text("initiative"),
        group,
        cells.parsed("indicator_id", IndicatorId::new),
        definition,
        cells.flag("relisted"),
        targetPeriod,
        printed,
        warnings,
        readings,
        null);
  }

  private List<String> sdgTargets() {
    String printed = cells.text("sdg_targets");
    return printed == null
        ? List.of()
        : Arrays.stream(printed.split("[,、，]"))
            .map(String::strip)
            .filter(target -> !target.isEmpty())
            .toList();
  }

  /**
   * @throws Refusal {@code unknown-method}
   */
  static Method method(String printed) {
    return FormMethod.read(printed)
        .or(() -> Method.named(printed.toUpperCase(Locale.ROOT)))
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "unknown-method",
                    Map.of("method", printed, "known", Arrays.toString(Method.values()))));
  }

  private static Better better(String printed) {
    return switch (printed.toLowerCase(Locale.ROOT)) {
      case "higher" -> Better.HIGHER;
      case "lower" -> Better.LOWER;
      default -> throw Refusal.invalid("unknown-direction", Map.of("printed", printed));
    };
  }
}
