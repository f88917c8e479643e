package org.kaitei.query.pages.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;

/**
 * A way of judging as the fields of the form have it.
 *
 * @param rule its name; null when none is chosen yet
 * @param onTrackFrom percent, as entered
 * @param bands the best first; empty ones do not count
 */
record ChosenRule(@Nullable String rule, String onTrackFrom, List<Line> bands) {

  private static final int LINES = 5;

  /** A grade and the percent that it begins at, as entered. */
  public record Line(String grade, String from) {

    boolean isEmpty() {
      return grade.isEmpty() && from.isEmpty();
    }

    Map<String, Object> asked() {
      return Command.fields(
          "grade", grade.isEmpty() ? null : grade, "from", from.isEmpty() ? null : from);
    }
  }

  /**
   * @param standing null when the plan has chosen none
   */
  static ChosenRule of(@Nullable JudgementRule standing) {
    return switch (standing) {
      case null -> new ChosenRule(null, percent(Threshold.USUAL), lines(Bands.USUAL));
      case LinearPath path ->
          new ChosenRule("LINEAR_PATH", percent(Threshold.USUAL), lines(Bands.USUAL));
      case Threshold threshold ->
          new ChosenRule("THRESHOLD", percent(threshold.onTrackFrom()), lines(Bands.USUAL));
      case Bands bands -> new ChosenRule("BANDS", percent(Threshold.USUAL), lines(bands));
    };
  }

  static ChosenRule of(Form sent) {
    List<String> grades = sent.all("grade");
    List<String> from = sent.all("from");
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < grades.size(); i++) {
      lines.add(new Line(grades.get(i).strip(), i < from.size() ? from.get(i).strip() : ""));
    }
    return new ChosenRule(sent.text("rule"), sent.raw("onTrackFrom").strip(), padded(lines));
  }

  /** What the command takes of it: the fields of the rule alone that is chosen. */
  Map<String, Object> asked(@Nullable String reason) {
    return Command.fields(
        "rule",
        rule,
        "onTrackFrom",
        "THRESHOLD".equals(rule) && !onTrackFrom.isEmpty() ? onTrackFrom : null,
        "bands",
        "BANDS".equals(rule) ? filled() : null,
        "reason",
        reason);
  }

  private List<Map<String, Object>> filled() {
    return bands.stream().filter(line -> !line.isEmpty()).map(Line::asked).toList();
  }

  private static List<Line> lines(Bands bands) {
    return padded(
        bands.bands().stream().map(band -> new Line(band.grade(), percent(band.from()))).toList());
  }

  /** With room for one more. */
  private static List<Line> padded(List<Line> lines) {
    List<Line> padded = new ArrayList<>(lines.stream().filter(line -> !line.isEmpty()).toList());
    do {
      padded.add(new Line("", ""));
    } while (padded.size() < LINES);
    return List.copyOf(padded);
  }

  private static String percent(@Nullable BigDecimal percent) {
    return percent == null ? "" : percent.toPlainString();
  }
}
