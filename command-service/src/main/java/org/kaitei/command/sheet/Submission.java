package org.kaitei.command.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaitei.command.sheet.PartOfSheet.State;
import org.kaitei.department.DepartmentId;
import org.kaitei.sheet.Part;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * What departments were asked for and how far each has come.
 *
 * @param parts in the order in which they were asked for; none before the sheet is opened for it
 * @param gone what last took a part from its department: that it was passed on or withdrawn
 */
public record Submission(
    PMap<DepartmentId, PartOfSheet> parts, PMap<DepartmentId, SheetEvent> gone) {

  static final Submission NONE = new Submission(OrderedPMap.empty(), HashTreePMap.empty());

  public boolean isOpened() {
    return !parts.isEmpty();
  }

  public Optional<PartOfSheet> part(DepartmentId department) {
    return Optional.ofNullable(parts.get(department));
  }

  public List<DepartmentId> unconfirmed() {
    return parts.values().stream()
        .filter(part -> part.state() != State.CONFIRMED)
        .map(PartOfSheet::department)
        .toList();
  }

  /** Those confirmed parts that stand so only since a later revision of the sheet than this one. */
  public List<DepartmentId> confirmedAfter(long revision) {
    return parts.values().stream()
        .filter(part -> part.state() == State.CONFIRMED && part.revision() > revision)
        .map(PartOfSheet::department)
        .toList();
  }

  /**
   * @param row the number that the event has in the store
   */
  Submission after(SheetEvent event, long row) {
    return switch (event) {
      case SubmissionOpened e -> asked(e.parts(), row);
      case DueDateMoved e -> with(parts.get(e.department()).due(e.after(), row));
      case PartSubmitted e -> with(parts.get(e.department()).submitted(e.acknowledged(), row));
      case PartReturned e -> with(parts.get(e.department()).returned(e.reason(), row));
      case PartConfirmed e -> with(parts.get(e.department()).confirmed(row));
      case PartPassedOn e -> passedOn(e, row);
      case PartWithdrawn e -> without(e.department(), e);
      default -> this;
    };
  }

  private Submission asked(List<Part> asked, long row) {
    Submission next = this;
    for (Part part : asked) {
      next = next.with(PartOfSheet.asked(part, row));
    }
    return next;
  }

  private Submission passedOn(PartPassedOn e, long row) {
    LocalDate dueOn = parts.get(e.department()).dueOn();
    Submission next = without(e.department(), e);
    for (DepartmentId to : e.to()) {
      PartOfSheet part =
          next.part(to)
              .map(there -> there.askedAnew(row))
              .orElseGet(() -> PartOfSheet.asked(new Part(to, dueOn), row));
      next = next.with(part);
    }
    return next;
  }

  private Submission without(DepartmentId department, SheetEvent why) {
    return new Submission(parts.minus(department), gone.plus(department, why));
  }

  private Submission with(PartOfSheet part) {
    return new Submission(parts.plus(part.department(), part), gone);
  }
}
