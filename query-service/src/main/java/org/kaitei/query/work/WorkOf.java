package org.kaitei.query.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.question.Moment;

/**
 * Asks what is to be done.
 *
 * @param department the id of the asker's, whose parts are due; null for none
 * @param planning whether the asker takes the parts of all departments together
 * @param on the day, in Japan, that due dates are held against
 */
public record WorkOf(@Nullable String department, boolean planning, LocalDate on, Moment moment) {}
