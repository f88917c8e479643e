package org.kaitei.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kaitei.ledger.Ids;

/** Names a department (課) in the whole ledger, whatever it is called over the years. */
public record DepartmentId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DepartmentId {
    Ids.checked("department", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
