package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.ledger.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

class KnownParametersTest {

  @Parameters({"asOf", "atLeast"})
  record Then(String asOf) {}

  @Parameters("lastSeen")
  record Followed(String what) {}

  record Range(String from, String to) {}

  static class Calls {
    String call(@PathVariable String plan, @RequestParam String edition, Then then, Locale locale) {
      return plan;
    }

    String range(@ModelAttribute Range range) {
      return range.from();
    }

    Followed followed() {
      return new Followed("");
    }

    String nothing() {
      return "";
    }
  }

  @RestController
  static class Program extends Calls {}

  @Controller
  static class Page extends Calls {}

  @Test
  void a_character_that_no_database_keeps_is_refused_in_every_parameter() {
    assertThatThrownBy(() -> asked(new Program(), "call", "edition", "x\0"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("malformed-parameter");
              assertThat(refusal.facts()).containsEntry("value", "x␀");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "call, edition",
    "call, asOf",
    "call, atLeast",
    "call, lang",
    "range, from",
    "range, to",
    "followed, lastSeen",
    "nothing, lang"
  })
  void what_a_method_declares_is_known(String method, String parameter) {
    assertThat(asked(new Program(), method, parameter)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "call, edtion, 'asOf, atLeast, edition'",
    "call, asof, 'asOf, atLeast, edition'",
    "call, plan, 'asOf, atLeast, edition'",
    "call, utm_source, 'asOf, atLeast, edition'",
    "range, range, 'from, to'",
    "nothing, asOf, –"
  })
  void anything_else_is_refused_with_what_is_known(String method, String parameter, String known) {
    assertThatThrownBy(() -> asked(new Program(), method, parameter))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.kind()).isEqualTo(Refusal.Kind.MALFORMED);
              assertThat(no.code()).isEqualTo("unknown-parameter");
              assertThat(no.facts())
                  .containsEntry("parameter", parameter)
                  .containsEntry("known", known);
            });
  }

  @Test
  void a_page_overlooks_what_others_add_to_its_links() {
    assertThat(asked(new Page(), "call", "utm_source")).isTrue();
    assertThat(asked(new Page(), "call", "fbclid")).isTrue();
    assertThatThrownBy(() -> asked(new Page(), "call", "asof")).isInstanceOf(Refusal.class);
  }

  @Test
  void what_is_not_ours_is_left_alone() {
    var request = new MockHttpServletRequest();
    request.setParameter("v", "3");
    assertThat(
            new KnownParameters().preHandle(request, new MockHttpServletResponse(), new Object()))
        .isTrue();
  }

  private static boolean asked(Object handler, String method, String parameter) {
    return asked(handler, method, parameter, "x");
  }

  private static boolean asked(Object handler, String method, String parameter, String value) {
    var request = new MockHttpServletRequest();
    request.setParameter(parameter, value);
    HandlerMethod handled =
        Arrays.stream(Calls.class.getDeclaredMethods())
            .filter(declared -> declared.getName().equals(method))
            .map(declared -> new HandlerMethod(handler, declared))
            .findFirst()
            .orElseThrow();
    return new KnownParameters().preHandle(request, new MockHttpServletResponse(), handled);
  }
}
