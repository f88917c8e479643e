/** Departments: founding, renaming, splitting and merging them, and moving what they answer for. */
package org.kaitei.query.pages.departments;
