package org.kaitei.command.request;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.kaitei.ledger.SubmittedBy;

/**
 * Who a command is recorded as coming from: as long as there are no accounts, the local user, for
 * no department in particular.
 */
public record Submitter(String subject, Clock clock) {

  public SubmittedBy now() {
    return new SubmittedBy(subject, null, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
