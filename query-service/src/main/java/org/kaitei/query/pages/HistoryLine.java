package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kaitei.ledger.StreamId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.history.Revision;

/**
 * One revision of an indicator, as it is read.
 *
 * @param id where it is found in the page: {@code r7} for the indicator's seventh
 * @param revision within what it is a revision of, which it names where that is a plan
 * @param plan that said it, with its edition where it named one; null for the indicator's own
 * @param then the indicator as it was when this was recorded
 * @param subject the period and the component; null when it is about neither
 * @param before none when nothing stood there
 * @param after none when nothing stands there any more
 * @param event its address
 */
public record HistoryLine(
    String id,
    String revision,
    Link plan,
    Link then,
    String what,
    String subject,
    List<String> before,
    List<String> after,
    String reason,
    String who,
    String department,
    String position,
    String event) {

  /** After these nothing stands any more. */
  private static final Set<String> GONE =
      Set.of("measurement-withdrawn", "target-dropped", "indicator-retired", "break-withdrawn");

  /** These are not about figures. */
  private static final Set<String> PLAIN =
      Set.of(
          "defined",
          "redefined",
          "break-withdrawn",
          "responsibility-moved",
          "indicator-renamed",
          "indicator-retired");

  /**
   * @param titles of the plans
   */
  public static HistoryLine of(Revision revision, Map<PlanId, String> titles, Visit visit) {
    Words words = visit.words();
    boolean set = revision.kind().endsWith("-recorded") || revision.kind().endsWith("-set");
    boolean gone = GONE.contains(revision.kind());
    boolean figure = !PLAIN.contains(revision.kind());
    return new HistoryLine(
        id(revision.stream(), revision.revision()),
        number(revision, words),
        plan(revision, titles, visit),
        new Link(words.moment(revision.recordedAt()), visit.hereAt(revision.recordedAt())),
        words.say("kind." + revision.kind()),
        subject(revision, words),
        set ? List.of() : told(named(revision.before(), revision, visit), figure, words),
        gone ? List.of() : after(revision, figure, visit),
        revision.reason(),
        visit.who(revision.recordedBy()),
        visit.department(revision.department(), revision.recordedAt()),
        String.valueOf(revision.position()),
        visit.event(revision.position()));
  }

  /** Where a revision is found in the page of an indicator. */
  static String id(StreamId stream, long revision) {
    return isOfPlan(stream) ? stream.id() + "-r" + revision : "r" + revision;
  }

  private static boolean isOfPlan(StreamId stream) {
    return stream.kind().equals("plan");
  }

  private static String number(Revision revision, Words words) {
    String number = String.valueOf(revision.revision());
    return isOfPlan(revision.stream()) ? words.say("history.of-plan", number) : number;
  }

  private static Link plan(Revision revision, Map<PlanId, String> titles, Visit visit) {
    if (!isOfPlan(revision.stream())) {
      return null;
    }
    PlanId plan = new PlanId(revision.stream().id());
    String title = titles.getOrDefault(plan, plan.value());
    String edition =
        revision.edition() == null
            ? title
            : visit.words().say("history.edition", title, revision.edition());
    return new Link(edition, visit.to("/plans/" + plan));
  }

  /** With where the figure is from, how certain it is, and what was acknowledged about it. */
  private static List<String> after(Revision revision, boolean figure, Visit visit) {
    Words words = visit.words();
    List<String> told =
        new ArrayList<>(told(named(revision.after(), revision, visit), figure, words));
    if (revision.aim() != null && !(revision.after() instanceof Map)) {
      told.add(words.say("target." + revision.aim()));
    }
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

  /** With what the department that answers was called when it was said. */
  private static Object named(Object value, Revision revision, Visit visit) {
    if (!(value instanceof Map<?, ?> fields && fields.get("department") instanceof String said)) {
      return value;
    }
    Map<Object, Object> named = new LinkedHashMap<>(fields);
    named.put("department", visit.department(said, revision.recordedAt()));
    return named;
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
              ? List.of(fields.containsKey("kind") ? aim(fields, words) : dated(fields, words))
              : fields.entrySet().stream()
                  .filter(f -> !List.of().equals(f.getValue()))
                  .map(f -> field(f, words))
                  .toList();
      default -> List.of(figure ? number(value, words) : value.toString());
    };
  }

  /** A target that has no number, or changed more than that. */
  private static String aim(Map<?, ?> target, Words words) {
    Object reference = target.get("reference");
    return PartWords.joined(
        " ",
        reference == null ? null : words.period(reference.toString()),
        target.get("value") == null
            ? Objects.toString(target.get("printed"), null)
            : number(target.get("value"), words),
        words.say("target." + target.get("kind")));
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
