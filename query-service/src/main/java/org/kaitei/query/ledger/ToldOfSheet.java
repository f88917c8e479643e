package org.kaitei.query.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kaitei.department.DepartmentId;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.PrintedRow;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;
import org.kaitei.sheet.SheetEvent.PublicationSealed;
import org.kaitei.sheet.SheetEvent.RowReported;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.kaitei.sheet.SheetEvent.SheetPublished;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

/** What the events of sheets tell. Departments stand in it by their ids. */
final class ToldOfSheet {

  private ToldOfSheet() {}

  static Told of(SheetEvent event) {
    Told told = Told.about(event.plan(), null);
    return switch (event) {
      case SheetOpened e -> told;
      case RowReported e -> reported(e);
      case SubmissionOpened e ->
          told.saying(ids(e.parts().stream().map(part -> part.department()))).because(e.reason());
      case DueDateMoved e ->
          told.changing(e.before().toString(), e.after().toString())
              .saying(e.department().value())
              .because(e.reason());
      case PartSubmitted e -> told.saying(submitted(e)).because(e.reason());
      case PartReturned e -> told.saying(e.department().value()).because(e.reason());
      case PartConfirmed e -> told.saying(e.department().value()).because(e.word());
      case PartPassedOn e ->
          told.saying(ids(Stream.concat(Stream.of(e.department()), e.to().stream())))
              .because(e.reason());
      case PartWithdrawn e -> told.saying(e.department().value()).because(e.reason());
      case SheetPublished e -> told.because(e.reason());
      case PublicationSealed e -> told;
    };
  }

  private static Told reported(RowReported event) {
    List<String> cells = new ArrayList<>();
    PrintedRow printed = event.printed();
    cells.add(printed.unit());
    cells.add(printed.baselineUnit());
    if (printed.baseline() != null) {
      cells.add(Told.figure(printed.baseline().figure()));
    }
    printed.actuals().forEach(actual -> cells.add(Told.figure(actual.figure())));
    if (printed.target() != null) {
      cells.add(Told.figure(printed.target().figure()));
    }
    cells.add(printed.achievement());
    return Told.about(event.plan(), event.row().indicator())
        .of(null, event.row().key().component())
        .saying(cells.toArray(String[]::new))
        .because(event.reason());
  }

  private static String[] submitted(PartSubmitted event) {
    return Stream.concat(
            Stream.of(event.department().value()),
            event.acknowledged().stream().map(AcknowledgedWarning::word))
        .toArray(String[]::new);
  }

  private static String[] ids(Stream<DepartmentId> departments) {
    return departments.map(DepartmentId::value).toArray(String[]::new);
  }
}
