package org.kaitei.judgement;

import java.math.BigDecimal;
import org.kaitei.achievement.Achievement.Why;

/**
 * What a rule makes of an indicator and a target.
 *
 * @param verdict null when it is not judged
 * @param grade of a rule with bands; null for the others
 * @param expected the figure that the actual was held against; null where the rule expects none
 * @param why it is not judged; null when it is
 */
public record Judgement(Verdict verdict, String grade, BigDecimal expected, Why why) {

  static Judgement of(Verdict verdict) {
    return new Judgement(verdict, null, null, null);
  }

  static Judgement not(Why why) {
    return new Judgement(null, null, null, why);
  }
}
