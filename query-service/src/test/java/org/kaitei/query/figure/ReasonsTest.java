package org.kaitei.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaitei.figure.grammar.Reason;

class ReasonsTest {

  @ParameterizedTest
  @EnumSource
  void every_reason_is_said_in_words(Reason reason) {
    assertThat(ResourceBundle.getBundle("problems", Locale.ROOT).keySet())
        .contains("reading-" + reason.code() + ".message");
  }
}
