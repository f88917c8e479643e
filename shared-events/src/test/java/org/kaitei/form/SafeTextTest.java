package org.kaitei.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+81", "@x", "-x", "-1+1", "－x", "＝1", "＋1", "＠x", "−x", "−118%", "\tx", "\rx",
        "'=1"
      })
  void text_that_begins_like_a_formula_gets_an_apostrophe(String text) {
    assertThat(SafeText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "－", "-5", "-5.5", "-118%", "5", "割合", "'x", "a=1", "1\n=2"})
  void other_text_stays_as_it_is(String text) {
    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "x", "'", "''", "'x", "-", "−", "－", "'-", "-5", "'-5", "-118%", "−118%", "−5.2", "−x",
        "－x", "=1", "'=1", "''=1", "+1", "@x", "＝1", "＋1", "＠x", "\tx", "\rx", "'\tx"
      })
  void every_text_is_read_again_as_it_was(String text) {
    assertThat(SafeText.read(SafeText.of(text))).isEqualTo(text);
  }

  @Test
  void a_number_below_0_with_an_apostrophe_in_front_is_read_as_a_number() {
    assertThat(SafeText.read("'-5.2")).isEqualTo("-5.2");
  }
}
