package org.kaitei.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kaitei.ledger.Ids;
import org.kaitei.ledger.StreamId;

/** Names a plan in its ledger. */
public record PlanId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PlanId {
    Ids.checked("plan", value);
  }

  public StreamId stream() {
    return StreamId.of("plan", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
