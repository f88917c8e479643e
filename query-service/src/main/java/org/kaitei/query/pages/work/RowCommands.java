package org.kaitei.query.pages.work;

import static org.kaitei.query.pages.form.Command.fields;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kaitei.figure.Period;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.RowKey;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.RowPlace;
import org.kaitei.query.sheet.SheetAddress;
import org.kaitei.sheet.SheetId;

/**
 * What is recorded of a row of a part.
 *
 * @param version of the sheet that the department looked at
 * @param key of the form; each command has one that is made from it
 */
record RowCommands(SheetId sheet, long version, String key) {

  Command figure(Cell cell, String place, RowInput input) {
    var body =
        fields(
            "printed",
            input.printed(),
            "component",
            cell.component(),
            "reason",
            input.reason(),
            "acknowledged",
            input.seen().isEmpty() ? null : input.seen());
    return Command.put(cell.api(), body).unchangedSince(version).once(key(place, "figure"));
  }

  /**
   * @param period as it was read; null when it stays as it is
   */
  Command print(String place, RowPrint print, Period period, String reason) {
    RowKey row = RowPlace.row(place);
    Map<String, Object> body =
        fields(
            "table",
            row.table(),
            "no",
            row.no(),
            "component",
            row.component(),
            "achievement",
            print.changesAchievement() ? print.achievement() : null,
            "period",
            period == null ? null : period.code(),
            "reason",
            reason);
    return Command.put("/api" + SheetAddress.path(sheet) + "/rows", body)
        .unchangedSince(version)
        .once(key(place, "row"));
  }

  Command note(String place, String text) {
    var body =
        fields(
            "kind",
            NoteKind.PROGRESS,
            "year",
            sheet.year(),
            "rows",
            List.of(RowPlace.row(place)),
            "text",
            text);
    return Command.post("/api/plans/" + sheet.plan() + "/notes", body).once(key(place, "note"));
  }

  /** A key holds no Japanese and no tab, as a place does. */
  private String key(String place, String what) {
    UUID row = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    return key == null ? null : key + "-" + what + "-" + row;
  }
}
