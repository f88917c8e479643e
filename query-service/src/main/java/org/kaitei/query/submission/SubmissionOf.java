package org.kaitei.query.submission;

import java.time.LocalDate;
import org.kaitei.query.question.Moment;
import org.kaitei.sheet.SheetId;

/**
 * Asks how a sheet comes together.
 *
 * @param on the day, in Japan, that due dates are held against
 */
public record SubmissionOf(SheetId sheet, LocalDate on, Moment moment) {}
