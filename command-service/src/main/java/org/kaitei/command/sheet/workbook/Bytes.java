package org.kaitei.command.sheet.workbook;

/** Finds bytes among others. */
final class Bytes {

  private Bytes() {}

  static boolean startWith(byte[] all, byte[] wanted) {
    return isAt(all, wanted, 0);
  }

  /** Negative when they do not occur. */
  static int indexOf(byte[] all, byte[] wanted, int from) {
    for (int at = from; at <= all.length - wanted.length; at++) {
      if (isAt(all, wanted, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] all, byte[] wanted, int at) {
    if (at + wanted.length > all.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (all[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
