package org.kaitei.standalone.bench;

import java.util.List;

/** A bench asks more in a second than an account may in a minute, and is refused nothing for it. */
final class Unlimited {

  private static final List<String> RATES =
      List.of(
          "kaitei.rate.reads", "kaitei.rate.writes", "kaitei.rate.anonymous", "kaitei.rate.files");

  private Unlimited() {}

  /** From here on for what is started in this process. */
  static void here() {
    RATES.forEach(rate -> System.setProperty(rate, "0"));
  }

  /** The same for a process of its own. */
  static List<String> options() {
    return RATES.stream().map(rate -> "-D" + rate + "=0").toList();
  }
}
