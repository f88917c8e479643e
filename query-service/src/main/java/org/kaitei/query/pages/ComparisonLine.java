package org.kaitei.query.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kaitei.figure.Period;
import org.kaitei.query.comparison.ComparisonDocument.Cell;
import org.kaitei.query.comparison.ComparisonDocument.Did;
import org.kaitei.query.comparison.ComparisonDocument.Fate;
import org.kaitei.query.judgement.ShownJudgement;
import org.kaitei.query.sheet.ShownFigure;
import org.kaitei.query.sheet.ShownRow.AimedFigure;
import org.kaitei.query.sheet.ShownRow.DatedFigure;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.Warning;

/**
 * A cell that differs.
 *
 * @param mark {@code added}, {@code changed} or {@code dropped}
 * @param before null when nothing stood there
 * @param after null when nothing stands there any more
 * @param beforeEvent the address of the event that says what stood there; null for what is no
 *     figure; afterEvent likewise
 * @param toldAbove whether the same events are told of a cell before
 */
public record ComparisonLine(
    String what,
    String mark,
    String word,
    String before,
    String after,
    String beforeEvent,
    String afterEvent,
    List<Cause> causes,
    boolean toldAbove) {

  /** So many are read at once; what a cell went through before is opened. */
  private static final int LAST = 3;

  /** The same, below a cell that the same events did; where none are known, nothing is. */
  ComparisonLine again() {
    return new ComparisonLine(
        what, mark, word, before, after, beforeEvent, afterEvent, causes, !causes.isEmpty());
  }

  /** The events that did it last; none that are told above. */
  public List<Cause> latest() {
    return causes.subList(folded(), causes.size());
  }

  /** Those before them, or all that are told above; none where all are read at once. */
  public List<Cause> earlier() {
    return causes.subList(0, folded());
  }

  /** A single one is not hidden to save a line. */
  private int folded() {
    if (toldAbove) {
      return causes.size();
    }
    return causes.size() > LAST + 1 ? causes.size() - LAST : 0;
  }

  /** An event that did it. */
  public record Cause(String what, String when, String who, String reason, Link event) {}

  static ComparisonLine of(Cell cell, Visit visit) {
    Words words = visit.words();
    String mark = cell.fate() == Fate.REMOVED ? "dropped" : lower(cell.fate());
    return new ComparisonLine(
        what(cell.cell(), words),
        mark,
        words.say("diff." + mark),
        told(cell.cell(), cell.before(), words),
        told(cell.cell(), cell.after(), words),
        event(cell.before(), visit),
        event(cell.after(), visit),
        cell.events().stream().map(did -> cause(did, visit)).toList(),
        false);
  }

  private static String event(Object cell, Visit visit) {
    return cell instanceof ShownFigure figure ? visit.event(figure.position()) : null;
  }

  private static String lower(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  private static String what(String cell, Words words) {
    int slash = cell.indexOf('/');
    return slash < 0
        ? words.say("comparison." + cell)
        : words.say(
            "comparison." + cell.substring(0, slash),
            words.year(Integer.parseInt(cell.substring(slash + 1))));
  }

  private static String told(String name, Object cell, Words words) {
    return switch (cell) {
      case null -> null;
      case DatedFigure baseline -> figure(baseline.period(), baseline.printed(), words);
      case ShownActual actual -> figure(actual.period(), actual.printed(), words);
      case AimedFigure target -> figure(target.period(), target.printed(), words);
      case ShownJudgement judged -> new JudgementWords(words).of(judged, null, null);
      case Boolean relisted -> words.say("relisted");
      case List<?> warnings -> warnings(warnings, words);
      case String achieved when name.equals("achievement") || name.equals("reported") ->
          AchievementWord.of(achieved, words).plain();
      default -> cell.toString();
    };
  }

  private static String warnings(List<?> warnings, Words words) {
    var sentences = new WarningWords(words);
    return warnings.stream()
        .map(Warning.class::cast)
        .map(sentences::of)
        .collect(Collectors.joining("\n"));
  }

  private static String figure(Period period, String printed, Words words) {
    return period == null
        ? printed
        : words.say("figure-of", words.period(period), words.number(printed));
  }

  private static Cause cause(Did did, Visit visit) {
    Words words = visit.words();
    return new Cause(
        words.say("event." + did.kind()),
        words.moment(did.recordedAt()),
        visit.signature(did.recordedBy(), did.department(), did.recordedAt()),
        did.reason(),
        new Link(
            words.say("history.position", String.valueOf(did.position())),
            visit.event(did.position())));
  }
}
