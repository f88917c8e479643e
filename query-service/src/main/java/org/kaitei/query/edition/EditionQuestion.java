package org.kaitei.query.edition;

import java.util.Locale;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Answer;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;

/** What can be asked about the editions of a plan. */
public sealed interface EditionQuestion<A extends Answer> extends Question<A> {

  record RevisionsOf(PlanId plan, Moment moment) implements EditionQuestion<RevisionsDocument> {

    @Override
    public RevisionsOf at(Moment moment) {
      return new RevisionsOf(plan, moment);
    }

    @Override
    public Class<RevisionsDocument> answer() {
      return RevisionsDocument.class;
    }
  }

  /**
   * What changed from one edition to another.
   *
   * @param from null for the one before {@code to}
   * @param to null for the newest
   */
  record DiffOf(PlanId plan, Integer from, Integer to, Moment moment)
      implements EditionQuestion<DiffDocument> {

    @Override
    public DiffOf at(Moment moment) {
      return new DiffOf(plan, from, to, moment);
    }

    @Override
    public Class<DiffDocument> answer() {
      return DiffDocument.class;
    }
  }

  /** What changed, with each change in words of that language. */
  record DiffToldIn(Locale language, DiffOf diff) implements EditionQuestion<DiffDocument> {

    @Override
    public Moment moment() {
      return diff.moment();
    }

    @Override
    public DiffToldIn at(Moment moment) {
      return new DiffToldIn(language, diff.at(moment));
    }

    @Override
    public Class<DiffDocument> answer() {
      return DiffDocument.class;
    }
  }

  /**
   * How far an indicator came towards the targets of each edition.
   *
   * @param period that was measured; null for the newest one
   */
  record AchievementsOf(PlanId plan, IndicatorId indicator, Period period, Moment moment)
      implements EditionQuestion<AchievementsDocument> {

    @Override
    public AchievementsOf at(Moment moment) {
      return new AchievementsOf(plan, indicator, period, moment);
    }

    @Override
    public Class<AchievementsDocument> answer() {
      return AchievementsDocument.class;
    }
  }
}
