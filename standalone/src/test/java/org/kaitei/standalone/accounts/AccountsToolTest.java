package org.kaitei.standalone.accounts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.standalone.Refused;

class AccountsToolTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add --roles planner",
        "password --data elsewhere",
        "token --days 3",
        "close --data elsewhere",
        "erase"
      })
  void who_is_meant_is_asked_for_where_an_option_stands_in_place_of_the_name(String typed) {
    String verb = typed.split(" ")[0];
    assertThatThrownBy(() -> AccountsTool.said(("--data nowhere " + typed).split(" ")))
        .isInstanceOf(Refused.class)
        .hasMessage(verb + " needs the name of an account.");
  }

  @Test
  void a_list_is_of_nobody_and_takes_options_alone() {
    assertThatThrownBy(() -> AccountsTool.said("list", "planner"))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("Unknown option planner;");
  }
}
