package org.kaitei.query.sheet;

import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;

/** A figure in a cell of a sheet, with the event that says it. */
public sealed interface ShownFigure permits DatedFigure, ShownActual, AimedFigure {

  /** Of the event that says what is shown, in the ledger; null when none does. */
  Long position();

  /** The same figure, whoever said it, which stays the same when another event repeats it. */
  ShownFigure alone();
}
