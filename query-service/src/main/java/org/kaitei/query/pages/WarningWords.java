package org.kaitei.query.pages;

import org.kaitei.query.sheet.Warning;

/** A row's warnings as sentences. */
public record WarningWords(Words words) {

  public String of(Warning warning) {
    return switch (warning.code()) {
      case "achievement-differs" -> achievement(warning);
      case "baseline-unit-differs" ->
          words.say("warning.baseline-unit-differs", fact(warning, "printed"));
      case "row-dropped" -> words.say("warning.row-dropped");
      case "corrected-since-reported" -> corrected(warning);
      default -> differs(warning);
    };
  }

  private String achievement(Warning warning) {
    String reported = AchievementWord.of(fact(warning, "reported"), words).plain();
    AchievementWord computed = AchievementWord.of(fact(warning, "computed"), words);
    return computed == null
        ? words.say("warning.achievement-not-computed", reported)
        : words.say("warning.achievement-differs", reported, computed.plain());
  }

  private String corrected(Warning warning) {
    if ("target".equals(fact(warning, "figure"))) {
      return revised(warning);
    }
    String how =
        fact(warning, "standing") == null
            ? "withdrawn"
            : fact(warning, "printed") == null ? "recorded" : "corrected";
    return words.say(
        "warning." + how,
        subject(warning),
        words.number(fact(warning, "printed")),
        words.number(fact(warning, "standing")));
  }

  /** A plan revises what it aims at; it may also have set it only after the report. */
  private String revised(Warning warning) {
    String from = fact(warning, "revisedFrom");
    String to = fact(warning, "standing");
    String how = from == null ? "recorded" : from.equals(to) ? "revised-otherwise" : "revised";
    return words.say("warning." + how, subject(warning), words.number(from), words.number(to));
  }

  private String differs(Warning warning) {
    String standing = fact(warning, "standing");
    if (standing == null) {
      return words.say(
          "warning.not-held", subject(warning), words.number(fact(warning, "printed")));
    }
    boolean printedAlike = standing.equals(fact(warning, "printed"));
    return words.say(
        printedAlike ? "warning.aims-differ" : "warning.differs",
        subject(warning),
        words.number(fact(warning, "printed")),
        words.number(standing));
  }

  private String subject(Warning warning) {
    String figure = words.say("figure." + fact(warning, "figure"));
    String period = fact(warning, "period");
    return period == null ? figure : words.say("figure-of", words.period(period), figure);
  }

  private static String fact(Warning warning, String name) {
    return (String) warning.facts().get(name);
  }
}
