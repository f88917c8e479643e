package org.kaitei.query.pages.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.query.pages.Reader;
import org.kaitei.query.pages.Words;

class CallsPageTest {

  private static final Set<String> NAMES = ResourceBundle.getBundle("calls", Locale.ROOT).keySet();

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void what_calls_are_about_is_said_in_words(String language) {
    var words = new Words(Reader.JAPANESE.messages(), Locale.of(language));
    assertThat(calls().map(call -> call.split("/")[2]))
        .contains("plans", "metrics")
        .allSatisfy(part -> assertThat(words.sayIfKnown("calls.about." + part)).isNotNull());
  }

  /** Without the names of their parameters, which begin as theirs do. */
  private static Stream<String> calls() {
    return NAMES.stream()
        .filter(name -> name.contains(" /api/"))
        .filter(name -> NAMES.stream().noneMatch(call -> name.startsWith(call + ".")));
  }
}
