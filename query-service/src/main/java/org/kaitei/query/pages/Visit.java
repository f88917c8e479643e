package org.kaitei.query.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.kaitei.access.Actor;
import org.kaitei.access.Right;
import org.kaitei.web.Parameters;
import org.springframework.web.util.UriUtils;

/**
 * What a reader asks every page for: in which words, and as of when. Links to other pages keep
 * both.
 *
 * @param lang as asked for in the address; null when the browser's settings decide
 * @param asOf as asked for in the address; null for now
 * @param kept other parameters of this page, which its addresses in other languages and at other
 *     times have too
 * @param actor who is here
 * @param done what they have just done, as a code; null for nothing
 * @param departments what the department behind an id was called then
 * @param visitor how the page calls who is here
 */
@Parameters({"asOf", "lang", "done"})
public record Visit(
    Words words,
    String lang,
    String asOf,
    Map<String, String> kept,
    Actor actor,
    String done,
    BiFunction<String, Instant, String> departments,
    Visitor visitor) {

  public Visit(Words words, String lang, String asOf) {
    this(words, lang, asOf, Map.of(), Actor.PUBLIC, null, (said, then) -> said, Visitor.STRANGER);
  }

  /** The same on a page that is asked for with parameters of its own. */
  public Visit keeping(Map<String, String> parameters) {
    return new Visit(words, lang, asOf, parameters, actor, done, departments, visitor);
  }

  /** The same by somebody who has just done that. */
  public Visit having(String done) {
    return new Visit(words, lang, asOf, kept, actor, done, departments, visitor);
  }

  /** Whether who is here may do that at all, be it only for their own department. */
  public boolean may(Right right) {
    return actor.may(right);
  }

  /**
   * What the person behind a subject is called; null where who is here need not know. Kaitei itself
   * acts under names that are nobody's.
   */
  public String who(String subject) {
    String called = visitor.called().of(subject);
    String itself = Objects.equals(called, subject) ? words.sayIfKnown("log.who." + subject) : null;
    return itself == null ? called : itself;
  }

  /** Asks at once what all of them are called, for pages on which many are. */
  public void expect(Stream<String> subjects) {
    visitor.called().expect(subjects.filter(Objects::nonNull).distinct().toList());
  }

  /**
   * What the department behind an id, or what an older event says in its place, was called then.
   *
   * @param said null for none
   */
  public String department(String said, Instant then) {
    return said == null ? null : departments.apply(said, then);
  }

  /**
   * Who said something, and for which department, as it was called then.
   *
   * @param said null for no department
   */
  public String signature(String subject, String said, Instant then) {
    String who = who(subject);
    String department = department(said, then);
    if (department == null) {
      return who;
    }
    return who == null ? department : words.say("by", who, department);
  }

  /** Words that lead into the ledger; words alone for who may see only what was published. */
  Link link(String text, String path) {
    return new Link(text, may(Right.READ) ? to(path) : null);
  }

  /** The address of another page. */
  public String to(String path) {
    return path + query(lang, asOf, Map.of());
  }

  public String to(String path, Map<String, ?> parameters) {
    return path + query(lang, asOf, parameters);
  }

  /** The address of another page as it was then. */
  public String toAt(String path, Instant then) {
    return path + query(lang, then.toString(), Map.of());
  }

  /**
   * The address of the event behind a figure; null for who may see only what was published.
   *
   * @param position null when no event says it
   */
  public String event(Long position) {
    return position == null || !may(Right.READ) ? null : to("/events/" + position);
  }

  /** The address of another page that is asked for as this one is. */
  public String alike(String path) {
    return path + query(lang, asOf, kept);
  }

  /** What the address of this page says under some names. */
  Map<String, String> keptAs(Set<String> names) {
    Map<String, String> some = new LinkedHashMap<>(kept);
    some.keySet().retainAll(names);
    return some;
  }

  /** What the address of this page says, but for one parameter. */
  public Map<String, String> keptBeside(String parameter) {
    Map<String, String> all = new LinkedHashMap<>(kept);
    if (asOf != null) {
      all.put("asOf", asOf);
    }
    if (lang != null) {
      all.put("lang", lang);
    }
    all.remove(parameter);
    return all;
  }

  /** The address of this page, with other parameters. */
  public String here(Map<String, ?> parameters) {
    return hereAnew(lang, asOf, parameters);
  }

  String hereIn(String language) {
    return hereAnew(language, asOf, Map.of());
  }

  String hereNow() {
    return hereAnew(lang, null, Map.of());
  }

  String hereAt(Instant then) {
    return hereAnew(lang, then.toString(), Map.of());
  }

  private String hereAnew(String language, String then, Map<String, ?> parameters) {
    Map<String, Object> all = new LinkedHashMap<>(kept);
    all.putAll(parameters);
    String query = query(language, then, all);
    // an empty reference would keep the query of the address that it stands on
    return query.isEmpty() ? "?" : query;
  }

  private static String query(String lang, String asOf, Map<String, ?> parameters) {
    Map<String, Object> all = new LinkedHashMap<>(parameters);
    if (asOf != null) {
      all.put("asOf", asOf);
    }
    if (lang != null) {
      all.put("lang", lang);
    }
    StringBuilder query = new StringBuilder();
    all.forEach(
        (name, value) ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(UriUtils.encode(value.toString(), StandardCharsets.UTF_8)));
    return query.toString();
  }
}
