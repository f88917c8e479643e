package org.kaitei.query.plan;

import java.time.Instant;
import org.kaitei.figure.PrintedDate;

/**
 * An edition of a plan, as it is told to programs.
 *
 * @param decidedOn null when it is not stated
 * @param decidedOnPrinted the date in the words of the document; null when it gave only digits
 * @param reason null when none is stated (記載なし)
 * @param changes how many things its revision changed
 * @param revision of the plan's stream, with which the edition began; position and recordedAt
 *     likewise
 */
public record ShownEdition(
    int number,
    String label,
    PrintedDate decidedOn,
    String decidedOnPrinted,
    String reason,
    int changes,
    String recordedBy,
    String department,
    long revision,
    long position,
    Instant recordedAt) {

  public static ShownEdition of(HeldEdition held) {
    return new ShownEdition(
        held.edition().number(),
        held.edition().label(),
        held.edition().decidedOn(),
        held.edition().decidedOnPrinted(),
        held.reason(),
        held.changes(),
        held.by().subject(),
        held.by().department(),
        held.began().revision(),
        held.began().position(),
        held.began().recordedAt());
  }
}
