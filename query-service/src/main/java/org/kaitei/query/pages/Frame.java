package org.kaitei.query.pages;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Right;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Moment;

/**
 * What stands around every page.
 *
 * @param home the address of the first page
 * @param languages the other languages that the page can be read in
 * @param path the pages above this one
 * @param asOf up to when the page knows; null when it is about no answer, or nothing was recorded
 * @param past that an earlier time is shown, and which; null for now
 * @param ahead that a time was asked for up to which nothing more is recorded; null otherwise
 * @param now the address of the page as it is now
 * @param then the address under which the page stays as it is
 * @param reading the address of the page that reads printed cells; null when who is here may not
 * @param search the box for words to look for, with those that were looked for; null when who is
 *     here may look for nothing
 * @param data the address of the same answer for programs; null when there is none
 * @param live the addresses of the streams that tell of every later version, with blanks between;
 *     null when the page is not kept current
 * @param jobs the pages on which who is here can do something
 * @param notice what they have just done; null for nothing
 * @param visitor how the page calls who is here
 */
public record Frame(
    String title,
    String language,
    String home,
    List<Language> languages,
    List<Link> path,
    String asOf,
    @Nullable String past,
    @Nullable String ahead,
    String now,
    String then,
    String data,
    String reading,
    SearchBox search,
    String live,
    List<Link> jobs,
    String notice,
    Visitor visitor) {

  /** A language by its own name. */
  public record Language(String tag, String name, String href) {}

  private static final List<Language> ALL =
      List.of(new Language("ja", "日本語", null), new Language("en", "English", null));

  /**
   * @param api where programs find the first of the answers
   */
  public static Frame of(
      Visit visit, String title, List<Link> path, String api, Answer... answers) {
    Instant asOf = answers[0].asOf();
    long version = Arrays.stream(answers).mapToLong(Answer::version).max().orElseThrow();
    boolean recorded = version > 0;
    Words words = visit.words();
    String ahead = ahead(visit, asOf);
    return new Frame(
        title,
        words.locale().getLanguage(),
        visit.to("/"),
        others(visit),
        path,
        recorded ? words.say("as-of", words.moment(asOf), String.valueOf(version)) : null,
        ahead == null ? past(visit) : null,
        ahead,
        visit.hereNow(),
        recorded ? visit.hereAt(asOf) : null,
        visit.alike(api),
        readingPage(visit),
        SearchBox.of(visit),
        null,
        Jobs.of(visit),
        notice(visit),
        visit.visitor());
  }

  /**
   * @param api where programs find the first of the answers
   * @param parameters that it is asked for with
   */
  public static Frame of(
      Visit visit,
      String title,
      List<Link> path,
      String api,
      Map<String, ?> parameters,
      Answer... answers) {
    return of(visit, title, path, api, answers).with(visit.to(api, parameters), null);
  }

  /**
   * @param known up to when the answer knows, whatever was asked for
   */
  private static @Nullable String ahead(Visit visit, Instant known) {
    Instant asked = Moment.of(visit.asOf()).asOf();
    Words words = visit.words();
    return asked == null || !asked.isAfter(known)
        ? null
        : words.say("ahead", words.moment(asked), words.moment(known));
  }

  private static @Nullable String past(Visit visit) {
    Instant asked = Moment.of(visit.asOf()).asOf();
    Words words = visit.words();
    return asked == null ? null : words.say("past", words.moment(asked));
  }

  /**
   * The same, kept current from this answer on by the stream of its data; the past stays as it is.
   */
  Frame following(Answer answer) {
    return following(data, answer);
  }

  /** The same, kept current also by the stream of another view, whose answer it shows too. */
  Frame following(String view, Answer answer) {
    if (past != null || ahead != null || answer.version() == 0) {
      return this;
    }
    String seen = (view.contains("?") ? "&" : "?") + "lastEventId=" + answer.version();
    return with(data, live == null ? view + seen : live + " " + view + seen);
  }

  private Frame with(String data, String live) {
    return new Frame(
        title, language, home, languages, path, asOf, past, ahead, now, then, data, reading, search,
        live, jobs, notice, visitor);
  }

  /** Around a page that shows no answer. */
  public static Frame bare(Visit visit, String title) {
    return bare(visit, title, List.of(home(visit)));
  }

  /** Around a page on which something is done: it is of no time, and no program reads it. */
  public static Frame bare(Visit visit, String title, List<Link> path) {
    return new Frame(
        title,
        visit.words().locale().getLanguage(),
        visit.to("/"),
        others(visit),
        path,
        null,
        null,
        null,
        null,
        null,
        null,
        readingPage(visit),
        SearchBox.of(visit),
        null,
        Jobs.of(visit),
        notice(visit),
        visit.visitor());
  }

  /** It reads now, whatever the time of the page that leads there. */
  private static String readingPage(Visit visit) {
    if (!visit.may(Right.READ)) {
      return null;
    }
    return visit.lang() == null ? "/figures" : "/figures?lang=" + visit.lang();
  }

  private static String notice(Visit visit) {
    return visit.done() == null ? null : visit.words().sayIfKnown("done." + visit.done());
  }

  public static Link home(Visit visit) {
    return new Link(visit.words().say("plans"), visit.to("/"));
  }

  private static List<Language> others(Visit visit) {
    return ALL.stream()
        .filter(language -> !language.tag.equals(visit.words().locale().getLanguage()))
        .map(l -> new Language(l.tag, l.name, visit.hereIn(l.tag)))
        .toList();
  }
}
