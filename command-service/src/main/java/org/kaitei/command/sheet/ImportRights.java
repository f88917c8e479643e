package org.kaitei.command.sheet;

import java.time.LocalDate;
import java.util.Map;
import org.kaitei.access.Right;
import org.kaitei.command.indicator.Indicator;
import org.kaitei.command.ledger.Acting;
import org.kaitei.command.ledger.Responsibility;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.sheet.SheetEvent.SheetOpened;
import org.springframework.stereotype.Component;

/**
 * A file does nothing that its sender could not do figure by figure: a department fills in what it
 * answers for on a sheet that is open, and changes neither the plan nor what is measured.
 */
@Component
class ImportRights {

  private final Responsibility responsibility;

  ImportRights(Responsibility responsibility) {
    this.responsibility = responsibility;
  }

  /**
   * Asked before anything is decided, so that nobody is told what stands of another's figures.
   *
   * @param standing the file's indicators; one that nobody has defined is the file's to add
   * @throws Refusal {@code not-allowed}, {@code not-your-department}
   */
  void require(Map<IndicatorId, Indicator> standing, LocalDate on) {
    for (Indicator one : standing.values()) {
      if (!one.isDefined()) {
        Acting.now().require(Right.PLAN);
      }
      responsibility.require(Right.IMPORT, one.responsibility().on(on), on);
    }
  }

  /**
   * @param decided what the file makes of all that it touches
   * @throws Refusal {@code not-allowed} for a file that changes the plan or opens a sheet
   */
  void requireForDecided(Books decided) {
    if (!decided.planEvents().isEmpty()) {
      Acting.now().require(Right.PLAN);
    }
    if (decided.sheetEvents().stream().anyMatch(SheetOpened.class::isInstance)) {
      Acting.now().require(Right.RUN_SUBMISSION);
    }
  }
}
