package org.kaitei.form;

/** What the printed form is recognised by when it comes back, see docs/export.md. */
public final class FormNames {

  /** The worksheet that holds the tables. */
  public static final String TABLES = "進捗評価シート";

  /** The worksheet with notes and comments. */
  public static final String NOTES = "進捗状況・評価";

  /** The worksheet of a template that tells what to fill in. */
  public static final String GUIDE = "記入方法";

  /** The hidden worksheet that tells what the form said when it was written. */
  public static final String WRITTEN = "_kaitei";

  /** First cell of the hidden worksheet; beside it stands {@link #VERSION}. */
  public static final String MARK = "kaitei-form";

  public static final String VERSION = "1";

  /** First cell of the hidden row above a table's heading that holds the codes of its columns. */
  public static final String CODES = "columns";

  /** How the hidden first cell of a row begins; the number behind it names it. */
  public static final String ROW = "row:";

  /** Where in the hidden worksheet the table of rows has its heading, from 0. */
  public static final int WRITTEN_HEADING = 7;

  private FormNames() {}
}
