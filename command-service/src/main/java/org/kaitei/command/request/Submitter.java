package org.kaitei.command.request;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.ledger.SubmittedBy;

/** Who a command is recorded as coming from: who asks for it now. */
public record Submitter(Actors actors, Clock clock) {

  public SubmittedBy now() {
    Actor actor = actors.now();
    return new SubmittedBy(
        actor.subject(), actor.department(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
