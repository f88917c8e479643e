/**
 * Spreadsheets (xlsx) as people send them: what may be opened at all, and what stands in which
 * cell.
 */
package org.kaitei.command.sheet.workbook;
