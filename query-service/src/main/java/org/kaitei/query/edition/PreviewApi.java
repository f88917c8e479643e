package org.kaitei.query.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaitei.access.Requires;
import org.kaitei.access.Right;
import org.kaitei.figure.Period;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.edition.AchievementsDocument.Achieved;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.Moment;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.reading.ReadCell;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what a figure would be read as and would achieve, and records nothing. */
@RestController
public class PreviewApi {

  private final Asking asking;
  private final ProblemWords words;

  public PreviewApi(Asking asking, ProblemWords words) {
    this.asking = asking;
    this.words = words;
  }

  /**
   * @param component null for the whole indicator
   */
  public record Supposed(Period period, String printed, String component) {

    /**
     * @throws Refusal {@code text-missing}
     */
    void check() {
      if (period == null || printed == null) {
        String missing = period == null ? "period" : "printed";
        throw Refusal.invalid("text-missing", Map.of("field", missing));
      }
    }
  }

  /**
   * @param unit null for as long as nobody has defined the indicator
   * @param targets that stand, each with what would be achieved of it; none when the text says no
   *     figure
   */
  public record Preview(ReadCell reading, String unit, List<Achieved> targets) {}

  @Requires(Right.READ)
  @PostMapping("/api/indicators/{indicator}/preview")
  Preview preview(@PathVariable String indicator, @RequestBody Supposed supposed, Locale locale) {
    supposed.check();
    var id = Asking.id("indicator", indicator, IndicatorId::new);
    var question =
        new PreviewOf(id, supposed.component, supposed.period, supposed.printed, Moment.NOW);
    var would = asking.ask(question);
    var reading = ReadCell.of(supposed.printed, would.unit(), words, locale);
    return new Preview(reading, would.unit(), would.targets());
  }
}
