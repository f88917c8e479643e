package org.kaitei.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kaitei.judgement.Bands;
import org.kaitei.judgement.JudgementRule;
import org.kaitei.judgement.LinearPath;
import org.kaitei.judgement.Threshold;
import org.kaitei.judgement.Verdict;
import org.kaitei.query.judgement.ShownJudgement;

class JudgementWordsTest {

  private final JudgementWords words = new JudgementWords(Reader.JAPANESE);

  @Test
  void a_verdict_is_said_with_what_it_was_held_against() {
    assertThat(words.of(shown(Verdict.ON_TRACK, null, "1234.5", null))).isEqualTo("順調（想定 1,234.5）");
    assertThat(words.of(shown(Verdict.BEHIND, null, null, null))).isEqualTo("遅れ");
    assertThat(words.of(shown(Verdict.ON_TRACK, "A", null, null))).isEqualTo("A（順調）");
  }

  @Test
  void what_is_not_judged_says_why() {
    assertThat(words.of(shown(null, null, null, "words"))).startsWith("評価なし。");
    assertThat(words.of((ShownJudgement) null)).isNull();
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
