package org.kaitei.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.kaitei.ledger.Ids;
import org.kaitei.ledger.StreamId;

/** Names an indicator in the whole ledger. */
public record IndicatorId(@JsonValue String value) implements Comparable<IndicatorId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IndicatorId {
    Ids.checked("indicator", value);
  }

  public StreamId stream() {
    return StreamId.of("indicator", value);
  }

  /** In one order for all that open several, so that two of them cannot wait for each other. */
  @Override
  public int compareTo(IndicatorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
