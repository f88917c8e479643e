package org.kaitei.figure.grammar;

import java.util.Locale;

/** Why a cell was not read as one figure. */
public enum Reason {
  /** Nothing that is printed is a number. */
  NO_NUMBER,
  /** Nothing but a period is printed. */
  ONLY_A_PERIOD,
  /** There is a number among words that the grammar does not know. */
  UNKNOWN_WORDS,
  /** The digits are grouped as no number is: 1,23 or 12.345,6. */
  UNCLEAR_NUMBER,
  /** What stands behind the number cannot be told to be a unit. */
  UNCLEAR_UNIT,
  /** The printed unit is no multiple of the declared one. */
  UNIT_DIFFERS,
  /** A year or a month that does not exist, or two that contradict each other. */
  UNCLEAR_PERIOD,
  /** It says by how much something changes, not what it is. */
  CHANGE,
  /** It compares with somebody else's figure, which is not given. */
  OTHERS_FIGURE,
  /** It says more or less, but not than what. */
  NO_REFERENCE,
  /** Some components have a figure and some have none. */
  PARTLY_MISSING,
  /** Longer than any cell that holds a figure. */
  TOO_LONG,
  /** Ambiguous: from one figure to another. */
  RANGE,
  /** Ambiguous: several figures, and nothing says which is meant. */
  SEVERAL_FIGURES,
  /** Ambiguous: one of how many, a quotient, or a date. */
  FRACTION,
  /** Ambiguous: a rank that is at least, where lower is better. */
  RANK_DIRECTION,
  /** Ambiguous: all of it in brackets. */
  BRACKETED,
  /** Ambiguous: a year as a figure or as a period. */
  YEAR_OR_PERIOD,
  /** Ambiguous: none at all, or not counted. */
  NONE_OR_ZERO;

  /** As the API and the message files name it: {@code unit-differs}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
