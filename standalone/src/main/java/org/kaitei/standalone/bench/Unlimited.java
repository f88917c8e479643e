package org.kaitei.standalone.bench;

import java.util.List;
import java.util.Map;

/** A bench asks more in a second than an account may in a minute, and is refused nothing for it. */
final class Unlimited {

  private static final Map<String, String> LIMITS =
      Map.of(
          "kaitei.rate.reads", "0",
          "kaitei.rate.writes", "0",
          "kaitei.rate.anonymous", "0",
          "kaitei.rate.files", "0",
          "kaitei.subscriptions.most-of-one", "10000");

  private Unlimited() {}

  /** From here on for what is started in this process. */
  static void here() {
    LIMITS.forEach(System::setProperty);
  }

  /** The same for a process of its own. */
  static List<String> options() {
    return LIMITS.entrySet().stream()
        .map(limit -> "-D" + limit.getKey() + "=" + limit.getValue())
        .toList();
  }
}
