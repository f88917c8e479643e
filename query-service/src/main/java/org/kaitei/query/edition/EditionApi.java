package org.kaitei.query.edition;

import java.util.Locale;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.edition.EditionQuestion.AchievementsOf;
import org.kaitei.query.edition.EditionQuestion.DiffOf;
import org.kaitei.query.edition.EditionQuestion.RevisionsOf;
import org.kaitei.query.plan.InEdition;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The editions of a plan over HTTP. */
@RestController
public class EditionApi {

  private final Asking asking;
  private final DiffTelling telling;

  public EditionApi(Asking asking, DiffTelling telling) {
    this.asking = asking;
    this.telling = telling;
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/revisions")
  ResponseEntity<RevisionsDocument> revisions(@PathVariable String plan, Moment moment) {
    return asking.http(new RevisionsOf(id(plan), moment), RevisionsDocument.class);
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/revisions/diff")
  ResponseEntity<DiffDocument> diff(
      @PathVariable String plan,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to,
      Moment moment,
      Locale language) {
    var question = new DiffOf(id(plan), InEdition.number(from), InEdition.number(to), moment);
    DiffDocument diff = asking.ask(question, DiffDocument.class);
    return ResponseEntity.ok()
        .eTag("\"" + diff.version() + "\"")
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
        .body(telling.told(diff, language));
  }

  @Requires(Right.READ)
  @GetMapping("/api/plans/{plan}/indicators/{indicator}/achievements")
  ResponseEntity<AchievementsDocument> achievements(
      @PathVariable String plan,
      @PathVariable String indicator,
      @RequestParam(required = false) Period period,
      Moment moment) {
    var measured = Asking.id("indicator", indicator, IndicatorId::new);
    var question = new AchievementsOf(id(plan), measured, period, moment);
    return asking.http(question, AchievementsDocument.class);
  }

  private static PlanId id(String plan) {
    return Asking.id("plan", plan, PlanId::new);
  }
}
