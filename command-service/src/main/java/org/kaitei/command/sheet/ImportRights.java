package org.kaitei.command.sheet;

import java.time.LocalDate;
import java.util.Map;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.ledger.Acting;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.springframework.stereotype.Component;

/**
 * A file does nothing that its sender could not do figure by figure: a department fills in what it
 * answers for, and changes neither the plan nor what is measured.
 */
@Component
class ImportRights {

  private final Responsibility responsibility;

  ImportRights(Responsibility responsibility) {
    this.responsibility = responsibility;
  }

  /**
   * @param before the file's indicators as they stood
   * @param books what the file makes of them
   * @throws Refusal {@code not-allowed}, {@code not-your-department}
   */
  void require(Map<IndicatorId, Indicator> before, Books books, LocalDate on) {
    boolean plans = !books.planEvents().isEmpty();
    for (var standing : before.entrySet()) {
      plans |= redefined(standing.getValue(), books.indicator(standing.getKey()));
    }
    if (plans) {
      Acting.now().require(Right.PLAN);
    }
    before
        .values()
        .forEach(one -> responsibility.require(Right.IMPORT, one.responsibility().on(on), on));
  }

  private static boolean redefined(Indicator standing, Indicator after) {
    return !standing.isDefined() || !standing.definition().equals(after.definition());
  }
}
