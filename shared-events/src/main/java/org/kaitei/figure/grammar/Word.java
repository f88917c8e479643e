package org.kaitei.figure.grammar;

/** What a word of a cell does there, whatever its wording: see {@link Vocabulary}. */
enum Word {
  AT_LEAST,
  AT_MOST,
  /** 以内: at most, also of a rank */
  WITHIN,
  LESS_THAN,
  MORE_THAN,
  /** to hold what is there */
  HOLD,
  UP,
  DOWN,
  /** compares: より, 比 */
  THAN,
  /** the figure from which a plan set out */
  BASELINE,
  PREVIOUS,
  /** somebody else's figure */
  OTHERS,
  /** which of an indicator's figures it is: 目標, 実績 */
  ROLE,
  CUMULATIVE,
  AVERAGE,
  PROVISIONAL,
  FINAL,
  ESTIMATED,
  REFERENCE_VALUE,
  ABOUT,
  EVERY_YEAR,
  PER_YEAR,
  ALL,
  RANKING,
  /** a part of what was counted: うち */
  INCLUDING,
  /** a component that needs no colon */
  LABEL,
  /** the components together */
  SUM,
  NO_DATA,
  NONE_OR_ZERO,
  FOOTNOTE,
  /** with a number in it that is not the figure: 3人に1人 */
  PHRASE,
  /** a month or a day in a year that is not said: 12月31日 */
  DAY,
  /** the period before it is when a target is due, not what is compared with */
  UNTIL,
  /** half of the year that stands before it */
  PART_OF_YEAR,
  /** says nothing that a figure would differ by: の, 末, 時点 */
  FILLER
}
