package org.kaitei.command.plan;

import org.kaitei.command.request.Texts;
import org.kaitei.figure.PrintedDate;
import org.kaitei.plan.Edition;
import org.kaitei.plan.JapaneseDate;

/**
 * An edition before it has a number.
 *
 * @param decidedOn null when it is not stated
 * @param decidedOnPrinted null when the date was given in digits
 */
record NewEdition(String label, PrintedDate decidedOn, String decidedOnPrinted) {

  /**
   * @param field that the date was given in
   * @param date in digits or as printed, such as 令和3年9月; null when it is not stated
   * @throws org.kaitei.ledger.Refusal {@code invalid-date}
   */
  static NewEdition of(String label, String field, String date) {
    String printed = Texts.optional(field, date, Texts.NAME);
    PrintedDate decidedOn = printed == null ? null : JapaneseDate.read(printed);
    boolean inDigits = printed == null || decidedOn.value().equals(printed);
    return new NewEdition(label, decidedOn, inDigits ? null : printed);
  }

  Edition numbered(int number) {
    return new Edition(number, label, decidedOn, decidedOnPrinted);
  }
}
