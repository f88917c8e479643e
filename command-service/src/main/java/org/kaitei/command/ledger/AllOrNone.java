package org.kaitei.command.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;

/** Several things of one request, of which all are recorded or none. */
public final class AllOrNone {

  private final List<Fault> faults = new ArrayList<>();
  private Kind kind = Kind.CONFLICT;

  /**
   * Decides on one of them, and keeps what stands in its way beside what does in the others'.
   *
   * @param pointer where in the request it stands
   */
  public void decide(String pointer, Runnable decision) {
    try {
      decision.run();
    } catch (Refusal no) {
      // Who knew an older version has to look again, whatever else is wrong.
      if (no.kind() == Kind.CHANGED_SINCE) {
        kind = no.kind();
      }
      faults.add(new Fault(null, pointer, no.code(), no.facts()));
    }
  }

  /**
   * @throws Refusal with what stands in the way of each, unless there is nothing
   */
  public void require(String code) {
    if (!faults.isEmpty()) {
      throw new Refusal(kind, code, Map.of("count", faults.size()), faults);
    }
  }
}
