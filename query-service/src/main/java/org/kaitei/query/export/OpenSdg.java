package org.kaitei.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.ShownRow;

/**
 * Writes a sheet as Open SDG keeps its data: a file {@code data/indicator_x.csv} for each
 * indicator, and what is known about it in {@code meta/x.md}.
 */
final class OpenSdg {

  private final PlanDocument plan;
  private final ZipOutputStream zip;
  private final long writtenAt;

  private OpenSdg(SheetDocument sheet, PlanDocument plan, ZipOutputStream zip) {
    this.plan = plan;
    this.zip = zip;
    writtenAt = sheet.shownAsOf().toEpochMilli();
  }

  static void write(SheetDocument sheet, PlanDocument plan, OutputStream to) throws IOException {
    try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      var written = new OpenSdg(sheet, plan, zip);
      for (List<ShownRow> rows : byIndicator(sheet).values()) {
        written.indicator(rows);
      }
    }
  }

  private static Map<IndicatorId, List<ShownRow>> byIndicator(SheetDocument sheet) {
    Map<IndicatorId, List<ShownRow>> rows = new LinkedHashMap<>();
    for (var table : sheet.tables()) {
      for (ShownRow row : table.rows()) {
        rows.computeIfAbsent(row.indicator(), any -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  private void indicator(List<ShownRow> rows) throws IOException {
    String id = rows.getFirst().indicator().value();
    entry("data/indicator_" + id + ".csv", OpenSdgData.csv(rows));
    entry("meta/" + id + ".md", OpenSdgData.metadata(rows.getFirst(), plan));
  }

  private void entry(String name, String text) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(writtenAt);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
