package org.kaitei.query.pages.entry;

import java.text.Normalizer;
import org.kaitei.figure.Period;
import org.kaitei.figure.grammar.FigureGrammar;
import org.kaitei.ledger.Refusal;

/** A period as people write it: 2023年度, 令和5年度, R5年度, or by its code, FY2023. */
public final class WrittenPeriod {

  private WrittenPeriod() {}

  /**
   * @throws Refusal {@code invalid-period} when it is none
   */
  public static Period of(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    try {
      return new Period(text);
    } catch (Refusal noCode) {
      return FigureGrammar.period(text).orElseThrow(() -> noCode);
    }
  }
}
