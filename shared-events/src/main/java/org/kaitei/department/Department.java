package org.kaitei.department;

/**
 * A department with the name that it has from a day on.
 *
 * @param name as the organisation writes it, such as 水保全課
 */
public record Department(DepartmentId id, String name) {}
