package org.kaitei.plan;

import org.jspecify.annotations.Nullable;
import org.kaitei.figure.PrintedDate;

/**
 * A state of a plan that was decided on: it is adopted (策定) once and revised (改訂) later.
 *
 * @param number counted in the plan from 1
 * @param label as printed; labels may repeat
 * @param decidedOn null when it is not stated
 * @param decidedOnPrinted the date as it was printed, such as 令和3年9月; null when it was given in
 *     digits only
 */
public record Edition(
    int number, String label, @Nullable PrintedDate decidedOn, @Nullable String decidedOnPrinted) {

  public Edition(int number, String label, @Nullable PrintedDate decidedOn) {
    this(number, label, decidedOn, null);
  }
}
