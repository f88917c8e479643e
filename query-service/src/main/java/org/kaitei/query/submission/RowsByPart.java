package org.kaitei.query.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.RowKey;
import org.kaitei.query.department.Answering;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.sheet.SheetDocument.Table;
import org.kaitei.query.sheet.SheetParts;
import org.kaitei.query.sheet.ShownRow;

/** Which rows of a sheet which department answers for. */
final class RowsByPart {

  /** A row at its place. */
  record Placed(RowKey key, ShownRow row, @Nullable IndicatorView indicator, int year) {

    /** Whether nobody has reported a figure of the sheet's year, or that there is none. */
    boolean isMissing() {
      return row.actuals().stream()
          .filter(actual -> actual.reportingYear() == year)
          .noneMatch(actual -> actual.printed() != null);
    }
  }

  private final Answering answering;
  private final Map<DepartmentId, List<Placed>> byDepartment = new HashMap<>();
  private final List<Placed> withoutAny = new ArrayList<>();

  private RowsByPart(Answering answering) {
    this.answering = answering;
  }

  static RowsByPart of(SheetParts sheet, Answering answering) {
    RowsByPart rows = new RowsByPart(answering);
    Map<IndicatorId, IndicatorView> indicators = sheet.byId();
    for (Table table : sheet.tables()) {
      for (ShownRow row : table.rows()) {
        IndicatorView indicator = indicators.get(row.indicator());
        RowKey key = new RowKey(table.id(), row.no(), row.component());
        rows.add(new Placed(key, row, indicator, sheet.id().year()));
      }
    }
    return rows;
  }

  private void add(Placed placed) {
    IndicatorView indicator = placed.indicator();
    answering
        .of(placed.row().indicator(), indicator == null ? null : indicator.definition())
        .map(department -> byDepartment.computeIfAbsent(department, d -> new ArrayList<>()))
        .orElse(withoutAny)
        .add(placed);
  }

  /** What was asked from a department is for the one that has taken its place. */
  List<Placed> of(HeldPart part) {
    return byDepartment.getOrDefault(answering.inPlaceOf(part.department()), List.of());
  }

  /** Those of no department, or of one that owes none of these parts. */
  List<Placed> besides(List<HeldPart> parts) {
    Set<DepartmentId> owing =
        parts.stream()
            .map(part -> answering.inPlaceOf(part.department()))
            .collect(Collectors.toSet());
    List<Placed> others = new ArrayList<>(withoutAny);
    byDepartment.forEach(
        (department, rows) -> {
          if (!owing.contains(department)) {
            others.addAll(rows);
          }
        });
    return others;
  }
}
