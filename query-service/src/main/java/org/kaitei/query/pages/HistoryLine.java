package org.kaitei.query.pages;

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
        withdrawn ? List.of() : told(revision.after(), figure, words),
        revision.reason(),
        revision.recordedBy(),
        revision.department(),
        revision.position());
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

  private static String field(Map.Entry<?, ?> field, Words words) {
    String name = field.getKey().toString();
    String text =
        switch (field.getValue()) {
          case Boolean yes -> words.say(name + "." + yes);
          case List<?> several ->
              String.join(", ", several.stream().map(Object::toString).toList());
          default ->
              name.equals("better")
                  ? words.say("better." + field.getValue())
                  : field.getValue().toString();
        };
    return words.say("field", words.say("definition." + name), text);
  }
}
