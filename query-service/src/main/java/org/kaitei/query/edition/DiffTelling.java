package org.kaitei.query.edition;

import java.util.Locale;

/** Tells what changed in words, as the pages do. */
public interface DiffTelling {

  /** The same, with each change in words of that language. */
  DiffDocument told(DiffDocument diff, Locale language);
}
