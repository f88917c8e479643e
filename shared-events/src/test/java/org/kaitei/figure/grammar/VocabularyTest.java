package org.kaitei.figure.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void a_run_is_known_when_words_lead_from_its_beginning_to_its_end() {
    int[] words = Vocabulary.reachingTheEnd("以上を維持");

    assertThat(words[0]).isEqualTo(3);
    assertThat(Vocabulary.meaning("以上を")).isEqualTo(Word.AT_LEAST);
    assertThat(Vocabulary.meaning("以上を維持".substring(words[0]))).isEqualTo(Word.HOLD);
  }

  @Test
  void the_longer_word_is_taken_unless_the_rest_would_be_left_over() {
    assertThat(Vocabulary.reachingTheEnd("全国平均")[0]).isEqualTo(4);
    assertThat(Vocabulary.reachingTheEnd("前年度比増")[0]).isEqualTo(3);
  }

  @Test
  void a_run_with_one_unknown_word_is_unknown_up_to_it() {
    int[] words = Vocabulary.reachingTheEnd("増加分以上");

    assertThat(words[0]).isZero();
    assertThat(words[3]).isEqualTo(2);
    assertThat(Vocabulary.meaning("増加分")).isNull();
  }
}
