package org.kaitei.query.pages;

import org.kaitei.query.edition.DiffDocument.RowDiff;
import org.kaitei.query.edition.DiffDocument.TargetDiff;
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
 */
public record DiffLine(String what, String mark, String word, String before, String after) {

  static DiffLine of(String what, String before, String after, Words words) {
    String mark = before == null ? "added" : after == null ? "dropped" : "changed";
    return new DiffLine(what, mark, words.say("diff." + mark), before, after);
  }

  static DiffLine of(TargetDiff target, Words words) {
    String period = words.period(target.period());
    String subject =
        target.component() == null
            ? period
            : words.say("with-component", period, target.component());
    return of(
        words.say("diff.target", subject),
        target(target.before(), words),
        target(target.after(), words),
        words);
  }

  static DiffLine of(RowDiff row, Words words) {
    DiffLine line =
        of(words.say("diff.row"), row(row.before(), words), row(row.after(), words), words);
    return row.moved()
        ? new DiffLine(line.what, "moved", words.say("diff.moved"), line.before, line.after)
        : line;
  }

  /** As it is read; null when there is none. */
  static String target(ShownTarget target, Words words) {
    if (target == null) {
      return null;
    }
    return target.value() == null
        ? target.printed()
        : PartWords.joined(" ", words.number(target.value()), words.say("target." + target.kind()));
  }

  private static String row(Placed row, Words words) {
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
