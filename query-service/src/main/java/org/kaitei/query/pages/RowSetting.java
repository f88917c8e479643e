package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaitei.figure.Period;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.pages.FigureCell.Marks;
import org.kaitei.query.pages.SheetRow.Achieved;
import org.kaitei.query.sheet.ShownRow;
import org.kaitei.query.sheet.ShownRow.ShownActual;
import org.kaitei.query.sheet.Warning;

/** Sets one row: its figures as people write them, its footnotes where they belong. */
final class RowSetting {

  private final ShownRow row;
  private final List<Warning> warnings;
  private final int firstFootnote;
  private final Visit visit;
  private final Words words;

  /**
   * @param warnings those of the row, in the order of their footnotes
   */
  RowSetting(ShownRow row, List<Warning> warnings, int firstFootnote, Visit visit) {
    this.row = row;
    this.warnings = warnings;
    this.firstFootnote = firstFootnote;
    this.visit = visit;
    words = visit.words();
  }

  SheetRow set(String id, List<Integer> years) {
    return new SheetRow(
        id,
        row.no(),
        Stream.of(row.section(), row.initiative())
            .filter(Objects::nonNull)
            .collect(Collectors.collectingAndThen(Collectors.joining(" "), RowSetting::orNull)),
        visit.link(row.name(), "/indicators/" + row.indicator()),
        row.component(),
        row.relisted(),
        row.unit(),
        baseline(),
        years.stream().map(this::actual).toList(),
        target(),
        achievement(),
        row.achievement().method() == null ? null : Formula.letter(row.achievement().method()),
        new JudgementWords(words).of(row.judgement(), row.achievement(), row.unit()));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private FigureCell baseline() {
    var shown = row.baseline();
    return shown == null
        ? FigureCell.NONE
        : FigureCell.of(
                words.number(shown.value(), shown.unit()),
                shown.printed(),
                words.period(shown.period()),
                marks(w -> w.code().startsWith("baseline-") || isAbout(w, "baseline")))
            .saidIn(visit.event(shown.position()));
  }

  private FigureCell actual(int year) {
    return row.actuals().stream()
        .filter(actual -> actual.reportingYear() == year)
        .findFirst()
        .map(this::actual)
        .orElse(FigureCell.NONE);
  }

  private FigureCell actual(ShownActual actual) {
    Period period = actual.period();
    boolean saidByColumn = period.equals(Period.fiscalYear(actual.reportingYear()));
    return FigureCell.of(
            words.number(actual.value(), actual.unit()),
            actual.printed(),
            saidByColumn ? null : words.period(period),
            marks(w -> isAbout(w, "measurement") && period.code().equals(w.facts().get("period"))))
        .saidIn(visit.event(actual.position()));
  }

  private FigureCell target() {
    var shown = row.target();
    return shown == null
        ? FigureCell.NONE
        : FigureCell.of(
                new TargetWords(words).of(shown),
                shown.printed(),
                words.period(shown.period()),
                marks(w -> isAbout(w, "target")))
            .saidIn(visit.event(shown.position()));
  }

  private Achieved achievement() {
    ShownAchievement shown = row.achievement();
    return new Achieved(
        AchievementWord.of(shown.reported(), words),
        AchievementWord.of(shown.computed(), words),
        shown.why() == null ? null : words.say("why." + shown.why()),
        Boolean.FALSE.equals(shown.agrees()),
        marks(w -> w.code().equals("achievement-differs")).footnotes(),
        InputLine.of(shown.inputs(), visit),
        visit.event(shown.position()));
  }

  private static boolean isAbout(Warning warning, String figure) {
    return figure.equals(warning.facts().get("figure"));
  }

  private Marks marks(Predicate<Warning> about) {
    List<Integer> footnotes = new ArrayList<>();
    boolean corrected = false;
    for (int i = 0; i < warnings.size(); i++) {
      Warning warning = warnings.get(i);
      if (about.test(warning)) {
        footnotes.add(firstFootnote + i);
        corrected |= warning.code().equals("corrected-since-reported");
      }
    }
    return new Marks(corrected, footnotes);
  }
}
