package org.kaitei.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/plans/kumamoto", "/search?q=%E7%B7%91&lang=ja", "/signature"})
  void a_page_of_ours_is_where_somebody_is_led(String path) {
    assertThat(OwnPath.of(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "/\t/elsewhere.example",
        "/a\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "plans"
      })
  void anything_else_is_not(String path) {
    assertThat(OwnPath.of(path).path()).isEqualTo("/");
  }

  @Test
  void nobody_is_led_back_to_where_they_came_from() {
    assertThat(OwnPath.of("/sign-in?next=/sign-in").path()).isEqualTo("/");
    assertThat(OwnPath.of("/sign-out").path()).isEqualTo("/");
  }
}
