package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kaitei.figure.Period;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.judgement.Verdict;
import org.kaitei.query.achievement.ShownAchievement;
import org.kaitei.query.achievement.ShownAchievement.Input;
import org.kaitei.query.achievement.ShownAchievement.ShownInputs;
import org.kaitei.query.judgement.ShownJudgement;

class JudgementWordsTest {

  private final JudgementWords words = new JudgementWords(Reader.JAPANESE);

  @Test
  void a_verdict_is_said_with_what_it_was_held_against() {
    assertThat(words.of(shown(Verdict.ON_TRACK, null, "1234.5", null), null, null))
        .isEqualTo("順調（想定 1,234.5）");
    assertThat(words.of(shown(Verdict.BEHIND, null, null, null), null, null)).isEqualTo("遅れ");
    assertThat(words.of(shown(Verdict.ON_TRACK, "A", null, null), null, null)).isEqualTo("A（順調）");
  }

  @Test
  void what_was_expected_is_hardly_more_exact_than_the_target_and_has_its_unit() {
    assertThat(expected("8055.2857", "22000")).isEqualTo("順調（想定 8,055.3 人）");
    assertThat(expected("8055.2857", "22.50")).isEqualTo("順調（想定 8,055.286 人）");
    assertThat(expected("8055.0321", "22000")).isEqualTo("順調（想定 8,055 人）");
    assertThat(expected("0.0321", "22000")).isEqualTo("順調（想定 0 人）");
    assertThat(expected("8055.2857", null)).isEqualTo("順調（想定 8,055.2857 人）");
  }

  private String expected(String expected, String target) {
    var inputs = new ShownInputs(null, null, new Input(Period.fiscalYear(2030), target, null));
    var achieved = new ShownAchievement(null, null, null, null, null, null, inputs, null, null);
    return words.of(shown(Verdict.ON_TRACK, null, expected, null), achieved, "人");
  }

  @Test
  void what_is_not_judged_says_why() {
    assertThat(words.of(shown(null, null, null, "words"), null, null)).startsWith("評価なし。");
    assertThat(words.of(null, null, null)).isNull();
  }

  @Test
  void a_rule_is_explained_with_its_parameters_and_version() {
    assertThat(words.of(new LinearPath())).contains("LINEAR_PATH/1");
    assertThat(words.of(new Threshold(Threshold.USUAL))).contains("80パーセント", "THRESHOLD/1");
    assertThat(words.of(Bands.USUAL)).contains("Sは100以上", "Cはそれ未満", "BANDS/1");
    assertThat(words.of((JudgementRule) null)).isNull();
  }

  @Test
  void every_verdict_has_words() {
    assertThat(Arrays.stream(Verdict.values()))
        .allSatisfy(v -> assertThat(Reader.JAPANESE.say("verdict." + v)).isNotBlank());
  }

  private static ShownJudgement shown(Verdict verdict, String grade, String expected, String why) {
    return new ShownJudgement(verdict, grade, expected, why, new LinearPath());
  }
}
