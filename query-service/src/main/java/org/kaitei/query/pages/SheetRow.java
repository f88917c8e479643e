package org.kaitei.query.pages;

import java.util.List;

/**
 * A row of a sheet's table.
 *
 * @param id where it is found in the page
 * @param place the section and initiative that it belongs to; null when none is given
 * @param method the letter under which the page explains how the achievement is computed
 * @param judgement in words; null when the plan has chosen no rule
 */
public record SheetRow(
    String id,
    String no,
    String place,
    Link indicator,
    String component,
    boolean relisted,
    String unit,
    FigureCell baseline,
    List<FigureCell> actuals,
    FigureCell target,
    Achieved achievement,
    String method,
    String judgement) {

  /**
   * @param reported as printed; null when nothing is
   * @param computed null when it cannot be computed
   * @param why in words, when it cannot be computed
   * @param inputs that it is computed from
   * @param event the address of the one that printed what is reported; null when none did
   */
  public record Achieved(
      AchievementWord reported,
      AchievementWord computed,
      String why,
      boolean differs,
      List<Integer> footnotes,
      List<InputLine> inputs,
      String event) {}
}
