package org.kaitei.command.sheet;

/** Which was said later: a figure of an indicator, or the sheet's row that shows it. */
@FunctionalInterface
public interface ReportOrder {

  /**
   * @param figure the revision of the row's indicator that said the figure
   */
  boolean isLater(long figure, Sheet.Standing row);
}
