package org.kaitei.sheet;

import java.time.LocalDate;
import org.kaitei.department.DepartmentId;

/**
 * What one department owes to a sheet: the rows of the indicators that it answers for.
 *
 * @param dueOn the last day, in Japan, on which it is in time
 */
public record Part(DepartmentId department, LocalDate dueOn) {}
