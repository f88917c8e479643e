package org.kaitei.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where an event belongs and is counted: {@code plan/{id}}, {@code indicator/{id}}, {@code
 * sheet/{plan}/{year}}, {@code note/{id}} or {@code departments/all}. The kind is part of the id
 * because the store is unique by id and number alone.
 */
public record StreamId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StreamId {
    if (value == null || !value.contains("/")) {
      throw new IllegalArgumentException("a stream is kind/id, not " + value);
    }
  }

  public static StreamId of(String kind, Object... ids) {
    var value = new StringBuilder(kind);
    for (Object id : ids) {
      value.append('/').append(id);
    }
    return new StreamId(value.toString());
  }

  public String kind() {
    return value.substring(0, value.indexOf('/'));
  }

  /** What follows the kind. */
  public String id() {
    return value.substring(value.indexOf('/') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
