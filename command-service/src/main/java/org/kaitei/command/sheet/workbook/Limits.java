package org.kaitei.command.sheet.workbook;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/**
 * How much of a workbook is read. The largest sheet that is taken, 10,000 rows, needs about a tenth
 * of each; what is beyond is no sheet, or was made to fill the memory.
 */
final class Limits {

  static final int ENTRIES = 1_000;
  static final int ENTRY_NAME = 200;

  /** Of all parts together, once they are unpacked. */
  static final long UNPACKED = 64L * 1024 * 1024;

  /** The longest code that a spreadsheet gives a number format. */
  static final int FORMAT_CODE = 255;

  /** Of the parts that are held as a whole while they are read: styles, relations. */
  static final long UNPACKED_WHOLE = 4L * 1024 * 1024;

  /** Of the texts that cells share. */
  static final long UNPACKED_TEXTS = 24L * 1024 * 1024;

  static final int WORKSHEETS = 50;
  static final int ROWS = 12_000;

  /** Of all worksheets: a form keeps what it said on a second one, row by row. */
  static final int ROWS_TOGETHER = 40_000;

  static final int COLUMNS = 200;
  static final int CELLS = 600_000;
  static final int CELL_TEXT = 10_000;
  static final int TEXTS = 300_000;
  static final int MERGED = 10_000;

  private Limits() {}

  /** Tells the library, which has limits of its own for the whole process. */
  static void set() {
    ZipSecureFile.setMaxEntrySize(UNPACKED);
    ZipSecureFile.setMaxFileCount(ENTRIES);
    // Rows that are much alike shrink to less than a hundredth, the library's own limit; what they
    // unpack to is counted before.
    ZipSecureFile.setMinInflateRatio(0.001);
    IOUtils.setByteArrayMaxOverride((int) UNPACKED);
  }
}
