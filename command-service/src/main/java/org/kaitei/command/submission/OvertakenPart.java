package org.kaitei.command.submission;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaitei.command.ledger.BothSides;
import org.kaitei.command.ledger.BothSides.Wanted;
import org.kaitei.command.sheet.PartOfSheet.State;
import org.kaitei.command.submission.SubmissionCommand.ConfirmParts;
import org.kaitei.command.submission.SubmissionCommand.Reassignment;
import org.kaitei.command.submission.SubmissionCommand.ReturnParts;
import org.kaitei.command.submission.SubmissionCommand.Review;
import org.kaitei.command.submission.SubmissionCommand.SubmitPart;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.LedgerEvent;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.sheet.SheetEvent.DueDateMoved;
import org.kaitei.sheet.SheetEvent.PartConfirmed;
import org.kaitei.sheet.SheetEvent.PartPassedOn;
import org.kaitei.sheet.SheetEvent.PartReturned;
import org.kaitei.sheet.SheetEvent.PartSubmitted;
import org.kaitei.sheet.SheetEvent.SubmissionOpened;

/** A part that changed since a client read it, as both sides have it. */
final class OvertakenPart {

  private static final String CHANGED = "part-changed";
  private static final String POINTER = "/departments/";

  private OvertakenPart() {}

  /**
   * @return the refusal with both sides, where a part changed after the version that the command
   *     knows; otherwise the refusal as it is
   */
  static Refusal of(SubmitPart c, Refusal refusal, BothSides sides) {
    return refusal.code().equals(CHANGED)
        ? one(c, c.unchangedSince(), c.department(), said(State.SUBMITTED), refusal, sides)
        : refusal;
  }

  /** The same for a part that is to be passed on or withdrawn. */
  static Refusal of(Reassignment c, Refusal refusal, BothSides sides) {
    return refusal.code().equals(CHANGED)
        ? one(c, c.unchangedSince(), c.department(), Map.of("reason", c.reason()), refusal, sides)
        : refusal;
  }

  /** The same for each of the parts. */
  static Refusal of(Review c, Refusal refusal, BothSides sides) {
    if (refusal.code().equals(CHANGED)) {
      return one(c, c.unchangedSince(), c.departments().getFirst(), wanted(c), refusal, sides);
    }
    return refusal.kind() == Refusal.Kind.CHANGED_SINCE
        ? sides.shownInEach(refusal, c.stream(), c.unchangedSince(), fault -> overtaken(c, fault))
        : refusal;
  }

  private static Refusal one(
      SubmissionCommand c,
      long known,
      DepartmentId department,
      Map<String, Object> wanted,
      Refusal refusal,
      BothSides sides) {
    return sides.shownIn(refusal, c.stream(), known, wanted, event -> after(event, department));
  }

  private static Optional<Wanted> overtaken(Review c, Fault fault) {
    if (!fault.code().equals(CHANGED)) {
      return Optional.empty();
    }
    DepartmentId department =
        c.departments().get(Integer.parseInt(fault.pointer().substring(POINTER.length())));
    return Optional.of(new Wanted(wanted(c), event -> after(event, department)));
  }

  private static Map<String, Object> wanted(Review c) {
    return switch (c) {
      case ConfirmParts r -> said(State.CONFIRMED, "word", r.word());
      case ReturnParts r -> said(State.RETURNED, "reason", r.reason());
    };
  }

  private static Optional<Map<String, Object>> after(LedgerEvent event, DepartmentId department) {
    return switch (event) {
      case SubmissionOpened e ->
          e.parts().stream()
              .filter(part -> part.department().equals(department))
              .findFirst()
              .map(part -> said(State.OPEN, "dueOn", part.dueOn()));
      case DueDateMoved e when e.department().equals(department) ->
          Optional.of(new LinkedHashMap<>(Map.of("dueOn", e.after())));
      case PartSubmitted e when e.department().equals(department) ->
          Optional.of(said(State.SUBMITTED));
      case PartReturned e when e.department().equals(department) ->
          Optional.of(said(State.RETURNED, "reason", e.reason()));
      case PartConfirmed e when e.department().equals(department) ->
          Optional.of(said(State.CONFIRMED, "word", e.word()));
      case PartPassedOn e when e.to().contains(department) -> Optional.of(said(State.OPEN));
      default -> Optional.empty();
    };
  }

  private static Map<String, Object> said(State state) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("state", state.name().toLowerCase(Locale.ROOT));
    return said;
  }

  private static Map<String, Object> said(State state, String what, Object value) {
    Map<String, Object> said = said(state);
    said.put(what, value);
    return said;
  }
}
