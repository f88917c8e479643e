package org.kaitei.query.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.kaitei.judgement.Judgement;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.Situation;
import org.kaitei.judgement.Verdict;

/**
 * How an indicator stands on its way to a target, and by which rule that is said.
 *
 * @param verdict null when it is not judged
 * @param grade of a rule with bands
 * @param expected a decimal: the figure that the actual was held against; null where the rule
 *     expects none
 * @param why a code when it is not judged
 * @param rule with its version and its parameters; null where only the verdict is told
 */
public record ShownJudgement(
    Verdict verdict, String grade, String expected, String why, JudgementRule rule) {

  /** More would be noise beside figures that have one or two. */
  private static final int DECIMALS = 4;

  public static ShownJudgement of(JudgementRule rule, Situation situation) {
    return of(rule.judge(situation), rule);
  }

  /** What is evident where a plan has chosen no rule; of the rest, that there is none. */
  public static ShownJudgement withoutRule(Situation situation) {
    return situation
        .evident()
        .map(evident -> of(evident, null))
        .orElseGet(() -> new ShownJudgement(null, null, null, "no-rule", null));
  }

  private static ShownJudgement of(Judgement judged, JudgementRule rule) {
    return new ShownJudgement(
        judged.verdict(),
        judged.grade(),
        judged.expected() == null ? null : decimal(judged.expected()),
        judged.why() == null
            ? null
            : judged.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        rule);
  }

  /** As it stands in the cell of a sheet. */
  public ShownJudgement withoutRule() {
    return new ShownJudgement(verdict, grade, expected, why, null);
  }

  private static String decimal(BigDecimal expected) {
    BigDecimal rounded =
        expected.scale() > DECIMALS ? expected.setScale(DECIMALS, RoundingMode.HALF_UP) : expected;
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
