package org.kaitei.query.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaitei.department.DepartmentId;
import org.kaitei.query.views.Changed;

/**
 * What one department owes to a sheet.
 *
 * @param dueOn the last day, in Japan, on which it is in time
 * @param changed when it came into its state
 * @param submitted when it was last submitted, and by whom; null when it never was
 * @param returnedReason why it was given back; null unless it is
 */
public record HeldPart(
    DepartmentId department,
    LocalDate dueOn,
    PartState state,
    Changed changed,
    @Nullable Submitted submitted,
    @Nullable String returnedReason) {

  /**
   * @param by the subject that said so
   * @param position of that in the ledger
   */
  public record Submitted(Instant at, String by, long position) {}

  static HeldPart asked(DepartmentId department, LocalDate dueOn, Changed now) {
    return new HeldPart(department, dueOn, PartState.OPEN, now, null, null);
  }

  /** One that is owed already stays as it is; what was submitted has to be so again. */
  HeldPart askedAnew(Changed now) {
    return state == PartState.RETURNED
        ? this
        : new HeldPart(department, dueOn, PartState.OPEN, now, submitted, null);
  }

  HeldPart due(LocalDate day) {
    return new HeldPart(department, day, state, changed, submitted, returnedReason);
  }

  HeldPart submitted(String by, Changed now) {
    var submission = new Submitted(now.recordedAt(), by, now.position());
    return new HeldPart(department, dueOn, PartState.SUBMITTED, now, submission, null);
  }

  HeldPart returned(String reason, Changed now) {
    return new HeldPart(department, dueOn, PartState.RETURNED, now, submitted, reason);
  }

  HeldPart confirmed(Changed now) {
    return new HeldPart(department, dueOn, PartState.CONFIRMED, now, submitted, null);
  }

  /** Whether the day has passed and the department has not submitted it. */
  public boolean isLate(LocalDate on) {
    return state.isDue() && on.isAfter(dueOn);
  }
}
