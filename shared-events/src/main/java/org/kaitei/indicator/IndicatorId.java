package org.kaitei.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kaitei.ledger.Ids;
import org.kaitei.ledger.StreamId;

/** Names an indicator in the whole ledger. */
public record IndicatorId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IndicatorId {
    Ids.checked("indicator", value);
  }

  public StreamId stream() {
    return StreamId.of("indicator", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
