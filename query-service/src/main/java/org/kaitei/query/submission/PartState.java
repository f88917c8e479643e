package org.kaitei.query.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a department's part of a sheet has come. */
public enum PartState {
  /** The department was asked for it. */
  @JsonProperty("open")
  OPEN,
  /** The department says that it is complete. */
  @JsonProperty("submitted")
  SUBMITTED,
  /** A planner has given it back. */
  @JsonProperty("returned")
  RETURNED,
  /** A planner has found it complete. */
  @JsonProperty("confirmed")
  CONFIRMED;

  /** Whether the department has to do something. */
  public boolean isDue() {
    return this == OPEN || this == RETURNED;
  }
}
