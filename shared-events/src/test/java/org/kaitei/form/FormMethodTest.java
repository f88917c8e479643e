package org.kaitei.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaitei.achievement.Method;

class FormMethodTest {

  @ParameterizedTest
  @EnumSource
  void a_printed_method_and_its_code_are_read_again(Method method) {
    assertThat(FormMethod.read(FormMethod.printed(method))).contains(method);
    assertThat(FormMethod.read(method.name())).contains(method);
  }

  @Test
  void other_words_are_no_method() {
    assertThat(FormMethod.read("目分量")).isEmpty();
  }
}
