package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaitei.query.history.Revision;

/**
 * One revision of an indicator, as it is read.
 *
 * @param then the indicator as it was when this was recorded
 * @param subject the period and the component; null when it is about neither
 * @param before none when nothing stood there
 * @param after none when nothing stands there any more
 */
public record HistoryLine(
    long revision,
    Link then,
    String what,
    String subject,
    List<String> before,
    List<String> after,
    String reason,
    String who,
    String department,
    long position) {

  static HistoryLine of(Revision revision, Visit visit) {
    Words words = visit.words();
    boolean set = revision.kind().endsWith("-recorded") || revision.kind().endsWith("-set");
    boolean withdrawn = revision.kind().endsWith("-withdrawn");
    boolean figure = !revision.kind().endsWith("defined");
    return new HistoryLine(
        revision.revision(),
        new Link(words.moment(revision.recordedAt()), visit.hereAt(revision.recordedAt())),
        words.say("kind." + revision.kind()),
        subject(revision, words),
        set ? List.of() : told(revision.before(), figure, words),
        withdrawn ? List.of() : after(revision, figure, words),
        revision.reason(),
        revision.recordedBy(),
        revision.department(),
        revision.position());
  }

  /** With where the figure is from, how certain it is, and what was acknowledged about it. */
  private static List<String> after(Revision revision, boolean figure, Words words) {
    List<String> told = new ArrayList<>(told(revision.after(), figure, words));
    if (revision.status() != null) {
      told.add(words.say("measured." + revision.status()));
    }
    if (revision.source() != null) {
      told.add(words.say("field", words.say("source"), revision.source().title()));
    }
    if (revision.acknowledged() != null) {
      String codes =
          String.join(
              words.say("separator"),
              revision.acknowledged().stream().map(code -> words.say("caution." + code)).toList());
      told.add(words.say("field", words.say("acknowledged"), codes));
    }
    return told;
  }

  private static String subject(Revision revision, Words words) {
    String period = words.period(revision.period());
    return period == null || revision.component() == null
        ? period
        : words.say("with-component", period, revision.component());
  }

  private static List<String> told(Object value, boolean figure, Words words) {
    return switch (value) {
      case null -> figure ? List.of(words.say("not-measured")) : List.of();
      case Map<?, ?> fields ->
          figure
              ? List.of(dated(fields, words))
              : fields.entrySet().stream().map(f -> field(f, words)).toList();
      default -> List.of(number(value, words));
    };
  }

  /** A baseline that moved to another period. */
  private static String dated(Map<?, ?> baseline, Words words) {
    return words.say(
        "figure-of",
        words.period((String) baseline.get("period")),
        number(baseline.get("value"), words));
  }

  private static String number(Object decimal, Words words) {
    return decimal == null ? words.say("not-measured") : words.number(decimal.toString());
  }

  private static String text(String name, String value, Words words) {
    return switch (name) {
      case "better" -> words.say("better." + value);
      case "breakFrom" -> words.period(value);
      default -> value;
    };
  }

  private static String field(Map.Entry<?, ?> field, Words words) {
    String name = field.getKey().toString();
    String text =
        switch (field.getValue()) {
          case Boolean yes -> words.say(name + "." + yes);
          case List<?> several ->
              String.join(", ", several.stream().map(Object::toString).toList());
          default -> text(name, field.getValue().toString(), words);
        };
    return words.say("field", words.say("definition." + name), text);
  }
}
