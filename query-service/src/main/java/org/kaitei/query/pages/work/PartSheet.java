package org.kaitei.query.pages.work;

import java.util.List;
import java.util.Optional;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Period;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.RowKey;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.note.ShownNote;
import org.kaitei.query.pages.entry.Cell;
import org.kaitei.query.plan.PlanDocument;
import org.kaitei.query.sheet.SheetDocument;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.submission.ShownPart;
import org.kaitei.query.submission.SubmissionDocument;

/** A part of a sheet with all that the page of it shows. */
record PartSheet(
    PartKey key,
    ShownPart part,
    SubmissionDocument submission,
    SheetDocument sheet,
    PlanDocument plan,
    AnsweringDocument answering) {

  /**
   * Whether somebody may do that for the part, also where another department has taken the place of
   * theirs or of the one that was asked for it.
   */
  boolean allows(Right right, Actor actor) {
    return answering.allows(right, actor, key.department());
  }

  /** Whether any department owes the part today. */
  boolean isOwed() {
    return owing().isPresent();
  }

  /** Whether somebody belongs to the department that owes the part. */
  boolean isOf(Actor actor) {
    return isOwed()
        && owing().equals(answering.directory().actedFor(actor.department(), answering.on()));
  }

  private Optional<DepartmentId> owing() {
    return answering.directory().answering(key.department(), answering.on());
  }

  /** What the part calls a row, and the row as the sheet shows it; none when it is gone. */
  Optional<ShownRow> row(RowKey place) {
    return sheet.tables().stream()
        .filter(table -> table.id().equals(place.table()))
        .flatMap(table -> table.rows().stream())
        .filter(row -> place.equals(new RowKey(place.table(), row.no(), row.component())))
        .findFirst();
  }

  String tableTitle(String id) {
    return sheet.tables().stream()
        .filter(table -> table.id().equals(id))
        .map(SheetDocument.Table::title)
        .findFirst()
        .orElse(id);
  }

  /** The figure of the sheet's year; none when the row has no column for it. */
  Optional<ShownActual> actual(ShownRow row) {
    return actual(row, key.sheet().year());
  }

  Optional<ShownActual> actual(ShownRow row, int year) {
    return row.actuals().stream().filter(a -> a.reportingYear() == year).findFirst();
  }

  /** What a figure of the sheet's year describes, where the row does not say otherwise. */
  Period period(ShownRow row) {
    return actual(row)
        .map(ShownActual::period)
        .orElseGet(() -> Period.fiscalYear(key.sheet().year()));
  }

  /** The figure of the sheet's year that a row shows, as other rows may. */
  Cell cell(ShownRow row) {
    return new Cell(row.indicator(), period(row), row.component());
  }

  /**
   * The same of another period.
   *
   * @param measured null for that of the row
   */
  Cell cell(ShownRow row, Period measured) {
    return measured == null ? cell(row) : new Cell(row.indicator(), measured, row.component());
  }

  /** What a row states as its achievement; none when it states nothing. */
  Optional<String> achievement(ShownRow row) {
    return Optional.ofNullable(row.achievement()).map(ShownAchievement::reported);
  }

  /** What the department said of the progress of a row. */
  List<ShownNote> progress(RowKey place) {
    return sheet.notes().stream()
        .filter(note -> note.kind() == NoteKind.PROGRESS && !note.retracted())
        .filter(note -> note.rows().contains(place))
        .toList();
  }
}
