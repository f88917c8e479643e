package org.kaitei.command.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaitei.department.DepartmentId;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;
import org.kaitei.sheet.AcknowledgedWarning;
import org.kaitei.sheet.Part;

/**
 * A department's part of a sheet and how far it has come.
 *
 * @param acknowledged when it was submitted last; empty before
 * @param submitted the revision of the sheet's stream in which that was; 0 before
 * @param reason why it was returned; null unless it is returned
 * @param revision of the sheet's stream that last changed it
 */
public record PartOfSheet(
    DepartmentId department,
    LocalDate dueOn,
    State state,
    List<AcknowledgedWarning> acknowledged,
    long submitted,
    String reason,
    long revision) {

  /** From being asked for to being found complete. */
  public enum State {
    OPEN,
    SUBMITTED,
    RETURNED,
    CONFIRMED
  }

  static PartOfSheet asked(Part part, long row) {
    return new PartOfSheet(part.department(), part.dueOn(), State.OPEN, List.of(), 0, null, row);
  }

  /** One that is owed already stays as it is; what was submitted has to be so again. */
  PartOfSheet askedAnew(long row) {
    return state == State.RETURNED
        ? this
        : new PartOfSheet(department, dueOn, State.OPEN, acknowledged, submitted, null, row);
  }

  PartOfSheet due(LocalDate day, long row) {
    return new PartOfSheet(department, day, state, acknowledged, submitted, reason, row);
  }

  PartOfSheet submitted(List<AcknowledgedWarning> now, long row) {
    return new PartOfSheet(department, dueOn, State.SUBMITTED, now, row, null, row);
  }

  PartOfSheet returned(String why, long row) {
    return new PartOfSheet(department, dueOn, State.RETURNED, acknowledged, submitted, why, row);
  }

  PartOfSheet confirmed(long row) {
    return new PartOfSheet(department, dueOn, State.CONFIRMED, acknowledged, submitted, null, row);
  }

  /**
   * @param known a revision of the stream; null when the client asks for no such check
   * @throws Refusal {@code part-changed} with what stands, when it changed after that
   */
  public void requireUnchangedSince(Long known) {
    if (known != null && revision > known) {
      throw new Refusal(Kind.CHANGED_SINCE, "part-changed", facts(), List.of());
    }
  }

  /** What a client must know about it to decide anew. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("department", department.value());
    facts.put("state", state.name().toLowerCase(Locale.ROOT));
    facts.put("dueOn", dueOn);
    facts.put("returnedReason", reason);
    facts.put("revision", revision);
    return facts;
  }
}
