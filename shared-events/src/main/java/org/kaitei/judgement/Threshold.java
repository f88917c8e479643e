package org.kaitei.judgement;

import java.math.BigDecimal;
import java.util.Map;
import org.kaitei.achievement.Achievement;
import org.kaitei.ledger.Refusal;

/**
 * On track is what has come a fixed share of the way, whenever it is looked at.
 *
 * @param onTrackFrom percent of achievement
 */
public record Threshold(BigDecimal onTrackFrom) implements JudgementRule {

  static final String VERSIONED = "THRESHOLD/1";

  public static final BigDecimal USUAL = BigDecimal.valueOf(80);

  /**
   * @throws Refusal {@code invalid-threshold} unless it is more than 0 and at most 100
   */
  public Threshold {
    if (onTrackFrom == null
        || onTrackFrom.signum() <= 0
        || onTrackFrom.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw Refusal.invalid(
          "invalid-threshold", Map.of("onTrackFrom", String.valueOf(onTrackFrom)));
    }
  }

  @Override
  public String versioned() {
    return VERSIONED;
  }

  @Override
  public Judgement judge(Situation situation) {
    return situation
        .evident()
        .orElseGet(
            () ->
                switch (situation.achievement()) {
                  case Achievement.Percent percent ->
                      Judgement.of(
                          percent.isAtLeast(onTrackFrom) ? Verdict.ON_TRACK : Verdict.BEHIND);
                  case Achievement.Word word -> Judgement.of(Verdict.BEHIND);
                  case Achievement.NotComputed none -> Judgement.not(none.why());
                });
  }
}
