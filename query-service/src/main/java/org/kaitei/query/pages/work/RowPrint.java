package org.kaitei.query.pages.work;

import org.kaitei.query.pages.form.Form;

/**
 * What somebody wants a row to state by itself, beside the figure; null where they entered nothing.
 *
 * @param achievement as it is to be printed, and what was when they looked
 * @param period that the figure was measured in, and the one that was stated, as people write it
 */
record RowPrint(String achievement, String achievementWas, String period, String periodWas) {

  static final RowPrint NONE = new RowPrint(null, null, null, null);

  static RowPrint of(Form form, int row) {
    return new RowPrint(
        form.text("achievement-" + row),
        form.text("achievement-was-" + row),
        form.text("period-" + row),
        form.text("period-was-" + row));
  }

  /** What is stated already. */
  static RowPrint standing(String achievement, String period) {
    return new RowPrint(achievement, achievement, period, period);
  }

  /** An emptied field takes nothing back. */
  boolean changesAchievement() {
    return achievement != null && !achievement.equals(achievementWas);
  }

  boolean changesPeriod() {
    return period != null && !period.equals(periodWas);
  }

  boolean changes() {
    return changesAchievement() || changesPeriod();
  }

  RowPrint recorded() {
    return standing(achievement, period);
  }
}
