package org.kaitei.query.pages.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.log.Entry;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;

/**
 * A line of the access log, in words.
 *
 * @param who leads to all that they did; null when that is not known
 * @param about whose account it concerns; null for none
 * @param call what was asked for; null when the line says it already
 * @param path whether that is an address, and not words
 */
public record LogLine(
    String when,
    String what,
    @Nullable Link who,
    @Nullable Link about,
    @Nullable String call,
    boolean path,
    @Nullable String why) {

  /**
   * @param signsInAs what is typed to sign in, by subject, for people whom nobody has named
   */
  static LogLine of(Entry entry, Map<String, String> signsInAs, Visit visit) {
    Words words = visit.words();
    boolean path = entry.call() != null && entry.call().contains("/");
    return new LogLine(
        words.moment(entry.at()),
        words.say("log." + entry.kind().word()),
        person(entry.subject(), signsInAs, visit),
        person(entry.about(), signsInAs, visit),
        path ? entry.call() : words.sayIfKnown("log.call." + entry.call()),
        path,
        why(entry, visit));
  }

  static @Nullable Link person(
      @Nullable String subject, Map<String, String> signsInAs, Visit visit) {
    if (subject == null) {
      return null;
    }
    String called = visit.who(subject);
    return new Link(
        Objects.equals(called, subject) ? signsInAs.getOrDefault(subject, subject) : called,
        visit.to("/log", Map.of("who", subject)));
  }

  /** Codes, rights and roles in words, departments by their names. */
  private static @Nullable String why(Entry entry, Visit visit) {
    return entry.why() == null
        ? null
        : Stream.of(entry.why().split(" "))
            .map(code -> said(code, entry.at(), visit))
            .collect(Collectors.joining(visit.words().say("separator")));
  }

  private static String said(String code, Instant then, Visit visit) {
    return Stream.of("log.why.", "role.")
        .map(kind -> visit.words().sayIfKnown(kind + code))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> visit.department(code, then));
  }
}
