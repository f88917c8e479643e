package org.kaitei.query.sheet;

import org.kaitei.query.question.Moment;
import org.kaitei.sheet.SheetId;

/** Asks for a sheet. */
public record SheetOf(SheetId sheet, Moment moment) {}
