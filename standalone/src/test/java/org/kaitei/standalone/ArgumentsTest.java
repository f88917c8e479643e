package org.kaitei.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  @Test
  void without_options_the_port_is_8080_and_the_data_is_in_data() {
    assertThat(Arguments.of()).isEqualTo(new Arguments(8080, Path.of("data"), false));
  }

  @Test
  void the_last_of_two_folders_counts_because_the_script_puts_its_own_first() {
    assertThat(Arguments.of("--data", "a", "--demo", "--data", "b", "--port", "81"))
        .isEqualTo(new Arguments(81, Path.of("b"), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "", "999999"})
  void a_port_that_cannot_be_is_refused_by_its_name(String port) {
    assertThatThrownBy(() -> Arguments.of("--port", port))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.exitCode()).isEqualTo(2))
        .hasMessageContaining("not " + port + ".");
  }

  @Test
  void an_option_without_its_value_is_refused() {
    assertThatThrownBy(() -> Arguments.of("--data")).hasMessage("--data needs a value.");
  }

  @Test
  void an_unknown_option_is_refused_by_its_name() {
    assertThatThrownBy(() -> Arguments.of("--prot", "80"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("--prot");
  }
}
