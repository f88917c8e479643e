package org.kaitei.command.plan;

import java.time.LocalDate;
import java.util.Map;
import org.kaitei.command.request.Texts;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.Refusal;
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
   * @throws Refusal {@code invalid-date}
   */
  static NewEdition of(String label, String field, String date) {
    String printed = Texts.optional(field, date, Texts.NAME);
    PrintedDate decidedOn = printed == null ? null : JapaneseDate.read(printed);
    boolean inDigits = printed == null || decidedOn.value().equals(printed);
    return new NewEdition(label, decidedOn, inDigits ? null : printed);
  }

  /**
   * A date that is not printed to the day may be today's.
   *
   * @param field that the date was given in
   * @throws Refusal {@code decided-in-the-future}
   */
  static void requireDecided(String field, PrintedDate decidedOn, LocalDate today) {
    boolean known = decidedOn != null;
    if (known && new PrintedDate(today.toString()).isSurelyBefore(decidedOn)) {
      throw Refusal.invalid(
          "decided-in-the-future",
          Map.of("field", field, "date", decidedOn.value(), "today", today.toString()));
    }
  }

  Edition numbered(int number) {
    return new Edition(number, label, decidedOn, decidedOnPrinted);
  }
}
