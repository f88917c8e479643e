package org.kaitei.query.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a sheet has come. */
public enum SheetStatus {
  @JsonProperty("open")
  OPEN,
  /** All parts were submitted, and not all confirmed. */
  @JsonProperty("submitted")
  SUBMITTED,
  /** All parts were confirmed. */
  @JsonProperty("confirmed")
  CONFIRMED,
  /** It was published, and no part of it has been taken up again. */
  @JsonProperty("published")
  PUBLISHED
}
