package org.kaitei.query.pages;

import org.kaitei.query.pages.form.Form;

/** What the form of the page for reading cells sends. */
record PastedCells(String cells, String unit) {

  static final PastedCells NONE = new PastedCells("", "");

  static PastedCells of(Form form) {
    return new PastedCells(form.raw("cells"), form.raw("unit"));
  }
}
