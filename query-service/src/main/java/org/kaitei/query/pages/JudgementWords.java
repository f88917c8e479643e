package org.kaitei.query.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.judgement.ShownJudgement;

/** A judgement and its rule as they are read. */
public record JudgementWords(Words words) {

  /**
   * @param achieved by the same figures; null when that is not told
   * @param unit of them; null when nobody has said
   * @return null where there is no judgement
   */
  public String of(ShownJudgement judged, ShownAchievement achieved, String unit) {
    if (judged == null) {
      return null;
    }
    if (judged.verdict() == null) {
      return words.say("judgement.none", words.say("why." + judged.why()));
    }
    String verdict = words.say("verdict." + judged.verdict());
    if (judged.grade() != null) {
      return words.say("with-component", judged.grade(), verdict);
    }
    return judged.expected() == null
        ? verdict
        : words.say("judgement.expected", verdict, expected(judged, achieved, unit));
  }

  /** More decimals than one beyond the target's would only seem exact. */
  private String expected(ShownJudgement judged, ShownAchievement achieved, String unit) {
    BigDecimal expected = new BigDecimal(judged.expected());
    Input target = achieved == null ? null : achieved.inputs().target();
    int most =
        target == null || target.value() == null
            ? expected.scale()
            : Math.max(0, new BigDecimal(target.value()).scale()) + 1;
    BigDecimal shown =
        expected.scale() > most ? expected.setScale(most, RoundingMode.HALF_UP) : expected;
    BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    return words.number(plain.toPlainString(), unit);
  }

  /** Null when no rule was chosen. */
  public String of(JudgementRule rule) {
    return switch (rule) {
      case null -> null;
      case LinearPath path -> words.say("rule.LINEAR_PATH", rule.versioned());
      case Threshold threshold ->
          words.say("rule.THRESHOLD", rule.versioned(), threshold.onTrackFrom().toPlainString());
      case Bands bands ->
          words.say(
              "rule.BANDS",
              rule.versioned(),
              String.join(words.say("separator"), bands.bands().stream().map(this::band).toList()));
    };
  }

  private String band(Bands.Band band) {
    return band.from() == null
        ? words.say("rule.band.last", band.grade())
        : words.say("rule.band", band.grade(), band.from().toPlainString());
  }
}
