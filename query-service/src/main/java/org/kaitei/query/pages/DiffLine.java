package org.kaitei.query.pages;

import java.util.function.Function;
import org.kaitei.query.edition.DiffDocument.Fate;
import org.kaitei.query.edition.DiffDocument.IndicatorDiff;
import org.kaitei.query.edition.DiffDocument.RowDiff;
import org.kaitei.query.edition.DiffDocument.TargetDiff;
import org.kaitei.query.edition.Differing;
import org.kaitei.query.plan.PlanDocument.Placed;
import org.kaitei.query.plan.ShownTarget;

/**
 * Something as it was and as it is.
 *
 * @param what null when the group says it
 * @param mark {@code added}, {@code dropped}, {@code changed} or {@code moved}: its colour
 * @param word the same as a word
 * @param before null when it was not there
 * @param after null when it is no more
 * @param beforeEvent the address of the event that says what was; null for what is no target;
 *     afterEvent likewise
 */
public record DiffLine(
    String what,
    String mark,
    String word,
    String before,
    String after,
    String beforeEvent,
    String afterEvent) {

  static DiffLine of(String what, String before, String after, Words words) {
    String mark = before == null ? "added" : after == null ? "dropped" : "changed";
    return new DiffLine(what, mark, words.say("diff." + mark), before, after, null, null);
  }

  /** Of an indicator that came or went. */
  static DiffLine ofFate(IndicatorDiff diff, Words words) {
    boolean added = diff.fate() == Fate.ADDED;
    return of(
        words.say("indicator"), added ? null : diff.name(), added ? diff.name() : null, words);
  }

  static DiffLine ofName(Differing<String> name, Words words) {
    return of(words.say("definition.name"), name.before(), name.after(), words);
  }

  /** Of a part of the plan that is told as one text. */
  static <T> DiffLine of(String what, Differing<T> part, Function<T, String> told, Words words) {
    return of(what, told(part.before(), told), told(part.after(), told), words);
  }

  private static <T> String told(T value, Function<T, String> told) {
    return value == null ? null : told.apply(value);
  }

  /**
   * @param unit of what names none itself; null when nobody has said
   */
  static DiffLine of(TargetDiff target, String unit, Words words) {
    String period = words.period(target.period());
    String subject =
        target.component() == null
            ? period
            : words.say("with-component", period, target.component());
    return of(
        words.say("diff.target", subject),
        target(target.before(), unit, words),
        target(target.after(), unit, words),
        words);
  }

  /** The same with the events that the targets are from. */
  DiffLine from(TargetDiff target, Visit visit) {
    return new DiffLine(
        what,
        mark,
        word,
        before,
        after,
        event(target.before(), visit),
        event(target.after(), visit));
  }

  private static String event(ShownTarget target, Visit visit) {
    return target == null ? null : visit.event(target.position());
  }

  static DiffLine of(RowDiff row, Words words) {
    DiffLine line =
        of(words.say("diff.row"), row(row.before(), words), row(row.after(), words), words);
    return row.moved()
        ? new DiffLine(
            line.what, "moved", words.say("diff.moved"), line.before, line.after, null, null)
        : line;
  }

  /** All of it in one line. */
  String sentence(Words words) {
    String subject = what == null ? "" : what;
    return switch (mark) {
      case "added" -> words.say("diff.words.added", subject, inline(after));
      case "dropped" -> words.say("diff.words.dropped", subject, inline(before));
      default -> words.say("diff.words." + mark, subject, inline(before), inline(after));
    };
  }

  private static String inline(String lines) {
    return lines.replace("\n", " / ");
  }

  /** As it is read; null when there is none. */
  static String target(ShownTarget target, String unit, Words words) {
    if (target == null) {
      return null;
    }
    return target.value() == null
        ? target.printed()
        : PartWords.joined(
            " ",
            words.number(target.value(), target.unit() == null ? unit : target.unit()),
            words.say("target." + target.kind()));
  }

  /** As it is read; null when there is none. */
  static String row(Placed row, Words words) {
    if (row == null) {
      return null;
    }
    String table = row.tableTitle() == null ? row.table() : row.tableTitle();
    return PartWords.joined(
        "\n",
        words.say("row", table, row.no()),
        PartWords.joined(" / ", row.section(), row.initiative(), row.group(), row.component()),
        row.relisted() ? words.say("relisted") : null,
        row.targetPeriod() == null
            ? null
            : words.say("diff.target", words.period(row.targetPeriod())));
  }
}
