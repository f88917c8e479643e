package org.kaitei.query.question;

import java.time.Instant;

/** A view as it leaves the service. */
public interface Answer {

  /** Nothing that was recorded later is in it, and all that was recorded until then is. */
  Instant asOf();

  /** The position of the last event that changed it. */
  long version();

  /** What it is the same answer by. */
  default String etag() {
    return Long.toString(version());
  }
}
