package org.kaitei.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kaitei.ledger.Ids;

/** Names a section within its plan. */
public record SectionId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SectionId {
    Ids.checked("section", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
