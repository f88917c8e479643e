package org.kaitei.query.pages.form;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.figure.Period;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.Words;

/**
 * The facts of a refusal as its reader knows them: names in place of ids, words in place of codes.
 */
record FactWords(Words words, Called called) {

  private static final Set<String> TIMES =
      Set.of(
          "period", "otherPeriod", "asked", "from", "to", "until", "lastChange", "today", "date");

  Map<String, Object> of(Map<String, ?> facts) {
    Map<String, Object> said = new LinkedHashMap<>();
    facts.forEach((name, fact) -> said.put(name, said(name, fact)));
    return said;
  }

  private Object said(String name, Object fact) {
    if (fact instanceof Collection<?> all) {
      return all.stream()
          .map(one -> Objects.toString(said(name, one)))
          .collect(Collectors.joining(words.say("separator")));
    }
    return fact == null ? null : text(name, fact.toString());
  }

  private String text(String name, String fact) {
    return switch (name) {
      case "department", "departments", "into" -> called.department(fact);
      case "indicator" -> called.indicator(fact);
      case "plan" -> called.plan(fact);
      case "asOf" -> moment(fact);
      case "state" -> known("part." + fact.toUpperCase(Locale.ROOT), fact);
      case "right" -> known("right." + fact, fact);
      case "field" -> known("field." + fact, fact);
      default -> TIMES.contains(name) ? time(fact) : fact;
    };
  }

  private String known(String code, String otherwise) {
    return Objects.requireNonNullElse(words.sayIfKnown(code), otherwise);
  }

  private String moment(String fact) {
    try {
      return words.moment(Instant.parse(fact));
    } catch (DateTimeParseException asWritten) {
      return fact;
    }
  }

  private String time(String fact) {
    try {
      return words.period(new Period(fact));
    } catch (Refusal noPeriod) {
      return moment(fact);
    }
  }
}
