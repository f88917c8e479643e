package org.kaitei.query.pages.work;

import java.util.List;
import java.util.Optional;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.department.DepartmentId;
import org.kaitei.figure.Period;
import org.kaitei.note.NoteKind;
import org.kaitei.plan.RowKey;
import org.kaitei.query.department.AnsweringDocument;
import org.kaitei.query.note.ShownNote;
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
    String acted = acted(actor);
    Actor acting = acted == null ? actor : actor.actingFor(acted);
    return acting.mayFor(right, answers());
  }

  /** Whether any department owes the part today. */
  boolean isOwed() {
    return answers() != null;
  }

  /** Whether somebody belongs to the department that owes the part. */
  boolean isOf(Actor actor) {
    return isOwed() && answers().equals(acted(actor));
  }

  private String answers() {
    return id(answering.directory().answering(key.department(), answering.on()));
  }

  private String acted(Actor actor) {
    return id(answering.directory().actedFor(actor.department(), answering.on()));
  }

  private static String id(Optional<DepartmentId> department) {
    return department.map(DepartmentId::value).orElse(null);
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

  /** What the department said of the progress of a row. */
  List<ShownNote> progress(RowKey place) {
    return sheet.notes().stream()
        .filter(note -> note.kind() == NoteKind.PROGRESS && !note.retracted())
        .filter(note -> note.rows().contains(place))
        .toList();
  }
}
