package org.kaitei.query.export;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kaitei.form.FormColumn;

/** Which cells of a form people fill in. */
interface XlsxFilling {

  /** A form to read, in which nothing is marked and nothing locked. */
  XlsxFilling NONE =
      new XlsxFilling() {
        @Override
        public boolean isFilled(FormColumn column) {
          return false;
        }

        @Override
        public void validate(SXSSFSheet sheet, int first, int last) {}
      };

  boolean isFilled(FormColumn column);

  /** Tells the spreadsheet what may be written between the two rows. */
  void validate(SXSSFSheet sheet, int first, int last);
}
