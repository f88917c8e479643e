package org.kaitei.access.account;

import java.util.UUID;

/** Ids under which the ledger knows people: they tell nothing of them. */
final class Subjects {

  private Subjects() {}

  static String another() {
    return "p-" + UUID.randomUUID();
  }
}
