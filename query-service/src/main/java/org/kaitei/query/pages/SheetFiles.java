package org.kaitei.query.pages;

import java.util.List;
import java.util.Map;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;

/** A sheet as files of all kinds, as it is shown. */
final class SheetFiles {

  private static final List<String> KINDS =
      List.of("xlsx", "pdf", "csv", "csv-sjis", "json", "open-sdg", "sdmx-csv");

  private SheetFiles() {}

  static List<Link> of(SheetId sheet, Visit visit) {
    String path = "/api" + SheetAddress.path(sheet) + "/export";
    return KINDS.stream()
        .map(
            kind ->
                new Link(visit.words().say("file." + kind), visit.to(path, Map.of("format", kind))))
        .toList();
  }
}
