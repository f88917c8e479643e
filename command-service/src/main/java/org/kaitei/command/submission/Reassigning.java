package org.kaitei.command.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaitei.command.sheet.PartOfSheet;
import org.kaitei.command.sheet.PartOfSheet.State;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.submission.SubmissionCommand.PassPartOn;
import org.kaitei.command.submission.SubmissionCommand.Reassignment;
import org.kaitei.command.submission.SubmissionCommand.WithdrawPart;
import org.kaitei.department.DepartmentId;
import org.kaitei.department.Directory;
import org.kaitei.department.KnownDepartment;
import org.kaitei.ledger.Refusal;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartWithdrawn;

/**
 * Decides on parts that their departments will not submit: most of them because there is no such
 * department any more.
 *
 * @param answering the departments that answer for a row of the sheet today
 */
record Reassigning(Sheet sheet, Directory directory, Collection<DepartmentId> answering) {

  /**
   * @throws Refusal {@code submission-not-opened}, {@code part-not-found}, {@code part-changed} or
   *     {@code part-confirmed}; {@code nobody-took-over}, or what is wrong with those that are
   *     named, when it is to be passed on
   */
  List<SheetEvent> decide(Reassignment c) {
    if (isDone(c)) {
      return List.of();
    }
    PartOfSheet part = Parts.part(sheet, c.sheet(), c.department());
    part.requireUnchangedSince(c.unchangedSince());
    if (part.state() == State.CONFIRMED) {
      throw Refusal.conflict("part-confirmed", part.facts());
    }
    return List.of(
        switch (c) {
          case PassPartOn p ->
              new PartPassedOn(
                  p.sheet().plan(), p.sheet().year(), p.department(), heirs(p), p.reason(), p.by());
          case WithdrawPart w ->
              new PartWithdrawn(
                  w.sheet().plan(), w.sheet().year(), w.department(), w.reason(), w.by());
        });
  }

  /** Whether the same was said of it last. */
  private boolean isDone(Reassignment c) {
    if (sheet.submission().part(c.department()).isPresent()) {
      return false;
    }
    SheetEvent last = sheet.submission().gone().get(c.department());
    return switch (c) {
      case PassPartOn p ->
          last instanceof PartPassedOn was
              && was.reason().equals(p.reason())
              && (p.to() == null || was.to().equals(p.to()));
      case WithdrawPart w -> last instanceof PartWithdrawn was && was.reason().equals(w.reason());
    };
  }

  private List<DepartmentId> heirs(PassPartOn c) {
    LocalDate today = c.by().dayInJapan();
    if (c.to() != null) {
      c.to().forEach(to -> requireThere(to, today));
      requireOthers(c.department(), c.to());
      return c.to();
    }
    List<DepartmentId> heirs =
        directory.successors(c.department(), today).stream()
            .filter(heir -> !heir.equals(c.department()))
            .filter(answering::contains)
            .toList();
    if (heirs.isEmpty()) {
      throw Refusal.conflict("nobody-took-over", Map.of("department", c.department().value()));
    }
    return heirs;
  }

  private void requireThere(DepartmentId id, LocalDate today) {
    KnownDepartment known =
        directory.find(id).orElseThrow(() -> Refusal.notFound("department", id));
    if (!known.exists(today)) {
      throw Refusal.conflict(
          "department-not-there", Map.of("department", id.value(), "from", today));
    }
  }

  private static void requireOthers(DepartmentId department, List<DepartmentId> to) {
    Set<DepartmentId> met = new HashSet<>(Set.of(department));
    for (DepartmentId id : to) {
      if (!met.add(id)) {
        throw Refusal.invalid("department-asked-twice", Map.of("department", id.value()));
      }
    }
  }
}
