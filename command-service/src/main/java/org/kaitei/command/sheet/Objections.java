package org.kaitei.command.sheet;

import java.util.Map;
import java.util.Optional;
import org.kaitei.ledger.Refusal.Fault;

/** Why a figure of a file is not taken, whatever the indicator says to it. */
record Objections(Reasons reasons, Books books) {

  Optional<Fault> to(LineOutcome outcome, Printing printing) {
    Optional<String> undone = Undoing.of(printing, books);
    if (undone.isPresent() && reasons.of(outcome.line(), printing.column()) == null) {
      Map<String, String> facts = Map.of("printed", printing.figure().printed());
      return Optional.of(outcome.obstacle(printing.column(), undone.get(), facts));
    }
    return outcome.line().isOfForm()
        ? ChangedMeanwhile.of(outcome.line(), printing, books)
            .map(facts -> outcome.obstacle(printing.column(), "changed-meanwhile", facts))
        : Optional.empty();
  }
}
