package org.kaitei.command.submission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kaitei.command.indicator.Acknowledged;
import org.kaitei.command.ledger.AllOrNone;
import org.kaitei.command.sheet.PartOfSheet;
import org.kaitei.command.sheet.PartOfSheet.State;
import org.kaitei.command.sheet.RowWarning;
import org.kaitei.command.sheet.Sheet;
import org.kaitei.command.submission.SubmissionCommand.ConfirmParts;
import org.kaitei.command.submission.SubmissionCommand.ReturnParts;
import org.kaitei.command.submission.SubmissionCommand.Review;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart.Answered;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.plan.RowKey;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.SheetEvent;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetId;

/** Decides on the parts of a sheet that was opened for submission. */
final class Parts {

  private Parts() {}

  /**
   * @param warnings about the rows of the part, each of which needs a word
   * @param changed whether anything was said of the rows after the part was submitted
   * @throws Refusal {@code part-confirmed}, {@code part-changed} or {@code unacknowledged-warnings}
   */
  static List<SheetEvent> decide(
      Sheet sheet, SubmitPart c, List<RowWarning> warnings, boolean changed) {
    PartOfSheet part = part(sheet, c.sheet(), c.department());
    part.requireUnchangedSince(c.unchangedSince());
    if (part.state() == State.CONFIRMED) {
      throw Refusal.conflict("part-confirmed", part.facts());
    }
    List<AcknowledgedWarning> acknowledged = acknowledged(c, warnings);
    return part.state() == State.SUBMITTED && !changed && part.acknowledged().equals(acknowledged)
        ? List.of()
        : List.of(
            new PartSubmitted(
                c.sheet().plan(),
                c.sheet().year(),
                c.department(),
                acknowledged,
                c.reason(),
                c.by()));
  }

  private static List<AcknowledgedWarning> acknowledged(SubmitPart c, List<RowWarning> warnings) {
    List<AcknowledgedWarning> acknowledged = new ArrayList<>();
    List<Fault> missing = new ArrayList<>();
    for (RowWarning warning : warnings) {
      Optional<Answered> answer =
          c.answered().stream()
              .filter(a -> a.row().equals(warning.row()) && a.code().equals(warning.code()))
              .findFirst();
      answer.ifPresentOrElse(
          a -> acknowledged.add(acknowledged(warning, a.word())),
          () -> missing.add(new Fault(null, "/acknowledged", warning.code(), warning.told())));
    }
    Acknowledged.require(missing);
    return acknowledged;
  }

  private static AcknowledgedWarning acknowledged(RowWarning warning, String word) {
    return new AcknowledgedWarning(
        warning.row().table(),
        warning.row().no(),
        warning.row().component(),
        warning.indicator(),
        warning.code(),
        word);
  }

  /**
   * On all parts or on none.
   *
   * @param corrected the rows of each part that were corrected since a planner looked at them
   * @throws Refusal what stands in the way of the one part, {@code figures-changed} among it, or
   *     {@code parts-refused} with what stands in the way of each of several
   */
  static List<SheetEvent> decide(Sheet sheet, Review c, Map<DepartmentId, List<RowKey>> corrected) {
    List<DepartmentId> departments = List.copyOf(new LinkedHashSet<>(c.departments()));
    if (departments.size() == 1) {
      return decide(sheet, c, departments.getFirst(), corrected);
    }
    List<SheetEvent> events = new ArrayList<>();
    AllOrNone together = new AllOrNone();
    for (DepartmentId department : departments) {
      together.decide(
          "/departments/" + c.departments().indexOf(department),
          () -> events.addAll(decide(sheet, c, department, corrected)));
    }
    together.require("parts-refused");
    return events;
  }

  private static List<SheetEvent> decide(
      Sheet sheet, Review c, DepartmentId department, Map<DepartmentId, List<RowKey>> corrected) {
    PartOfSheet part = part(sheet, c.sheet(), department);
    return switch (c) {
      case ReturnParts r
          when part.state() == State.RETURNED && Objects.equals(part.reason(), r.reason()) ->
          List.of();
      case ConfirmParts r when part.state() == State.CONFIRMED -> List.of();
      case ReturnParts r -> {
        requireSubmitted(part, r.unchangedSince());
        yield List.of(
            new PartReturned(r.sheet().plan(), r.sheet().year(), department, r.reason(), r.by()));
      }
      case ConfirmParts r -> {
        requireSubmitted(part, r.unchangedSince());
        requireSeen(department, corrected.getOrDefault(department, List.of()));
        yield List.of(
            new PartConfirmed(r.sheet().plan(), r.sheet().year(), department, r.word(), r.by()));
      }
    };
  }

  private static void requireSubmitted(PartOfSheet part, Long unchangedSince) {
    part.requireUnchangedSince(unchangedSince);
    if (part.state() == State.OPEN || part.state() == State.RETURNED) {
      throw Refusal.conflict("part-not-submitted", part.facts());
    }
  }

  private static void requireSeen(DepartmentId department, List<RowKey> corrected) {
    if (!corrected.isEmpty()) {
      throw new Refusal(
          Kind.CHANGED_SINCE,
          "figures-changed",
          Map.of("department", department.value(), "count", corrected.size(), "rows", corrected),
          List.of());
    }
  }

  /**
   * @throws Refusal {@code submission-not-opened} or {@code part-not-found}
   */
  static PartOfSheet part(Sheet sheet, SheetId id, DepartmentId department) {
    if (!sheet.submission().isOpened()) {
      throw Refusal.conflict(
          "submission-not-opened", Map.of("plan", id.plan().value(), "year", id.year()));
    }
    return sheet
        .submission()
        .part(department)
        .orElseThrow(() -> Refusal.notFound("part", department));
  }
}
