package org.kaitei.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kaitei.ledger.Ids;

/** Names an initiative within its plan. */
public record InitiativeId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InitiativeId {
    Ids.checked("initiative", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
