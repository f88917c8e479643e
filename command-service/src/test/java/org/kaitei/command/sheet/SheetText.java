package org.kaitei.command.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet file for tests: each row says only the cells that matter to the test. */
final class SheetText {

  private static final List<String> HEADING =
      List.of(
          "table,no,group,indicator,relisted,sdg_targets,unit,baseline_fy,baseline,"
              .concat("fy_in_2020_column,actual_2020,fy_in_2021_column,actual_2021,")
              .concat("target_fy,target,printed_achievement,method,indicator_id,component,better,")
              .concat("cumulative,department,baseline_unit")
              .split(","));

  private final List<Map<String, String>> rows = new ArrayList<>();

  /** A row numbered by its place; pairs of column and cell replace or complete its usual cells. */
  SheetText row(String... cells) {
    var row = new LinkedHashMap<String, String>();
    row.put("table", "t");
    row.put("no", Integer.toString(rows.size() + 1));
    row.put("indicator", "参加した市民の割合");
    row.put("unit", "%");
    row.put("baseline_fy", "2017");
    row.put("baseline", "40.6");
    row.put("fy_in_2021_column", "2021");
    row.put("actual_2021", "45.3");
    row.put("target_fy", "2030");
    row.put("target", "50");
    row.put("method", "CHANGE_FROM_BASELINE");
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    rows.add(row);
    return this;
  }

  SheetFile read() {
    var text = new StringBuilder(String.join(",", HEADING));
    for (Map<String, String> row : rows) {
      text.append('\n');
      for (String column : HEADING) {
        text.append('"').append(row.getOrDefault(column, "")).append("\",");
      }
      text.setLength(text.length() - 1);
    }
    return SheetCsv.read(
        text.toString().getBytes(StandardCharsets.UTF_8), 2021, PrintedDefaults.NONE);
  }
}
