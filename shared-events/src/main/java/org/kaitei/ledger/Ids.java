package org.kaitei.ledger;

import java.util.Map;
import java.util.regex.Pattern;

/** What an id that people choose may look like: it stands in addresses and in stream ids. */
public final class Ids {

  /** What an address says in place of an id where it means that there is none of the kind. */
  public static final String NONE = "none";

  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private Ids() {}

  /**
   * @throws Refusal {@code invalid-id} when the id is missing, longer than 100 characters or holds
   *     anything but ASCII letters, digits, dot, underscore and hyphen
   */
  public static String checked(String what, String id) {
    if (id == null || !ALLOWED.matcher(id).matches()) {
      throw Refusal.invalid("invalid-id", Map.of("what", what, "id", id == null ? "" : id));
    }
    return id;
  }
}
