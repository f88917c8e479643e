package org.kaitei.query.edition;

import java.util.Locale;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.edition.EditionQuestion.DiffOf;
import org.kaitei.query.edition.EditionQuestion.DiffToldIn;
import org.kaitei.query.edition.EditionQuestion.RevisionsOf;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The editions of a plan over HTTP. */
@RestController
public class EditionApi {

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/revisions")
  Asked<RevisionsDocument> revisions(@PathVariable String plan, Moment moment) {
    return Asked.of(new RevisionsOf(id(plan), moment));
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/revisions/diff")
  Asked<DiffDocument> diff(
      @PathVariable String plan,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to,
      Moment moment,
      Locale language) {
    var question = new DiffOf(id(plan), InEdition.number(from), InEdition.number(to), moment);
    return Asked.of(new DiffToldIn(language, question)).in(language);
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/indicators/{indicator}/achievements")
  Asked<AchievementsDocument> achievements(
      @PathVariable String plan,
      @PathVariable String indicator,
      @RequestParam(required = false) Period period,
      Moment moment) {
    var measured = Asking.id("indicator", indicator, IndicatorId::new);
    var question = new AchievementsOf(id(plan), measured, period, moment);
    return Asked.of(question);
  }

  private static PlanId id(String plan) {
    return Asking.id("plan", plan, PlanId::new);
  }
}
