package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemTypesTest {

  private final ProblemTypes known = ProblemTypes.known();

  @Test
  void whatever_has_a_title_has_an_address() {
    ResourceBundle words = ResourceBundle.getBundle("problems", Locale.ROOT);
    assertThat(known.all())
        .extracting(ProblemType::code)
        .containsExactlyElementsOf(
            words.keySet().stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .sorted()
                .toList());
    assertThat(known.of("not-signed-in").orElseThrow().address())
        .isEqualTo("/problems/not-signed-in");
    assertThat(known.of("never-heard-of")).isEmpty();
  }

  @Test
  void a_line_says_the_statuses_and_the_calls() {
    assertThat(ProblemType.read("baseline-stands | 409, 412 | PUT /api/a, PUT /api/b"))
        .isEqualTo(
            new ProblemType(
                "baseline-stands", List.of(409, 412), List.of("PUT /api/a", "PUT /api/b"), false));
  }

  @Test
  void what_every_call_can_end_with_names_none() {
    assertThat(ProblemType.read("not-signed-in | 401 | *"))
        .isEqualTo(new ProblemType("not-signed-in", List.of(401), List.of(), true));
    assertThat(known.of("GET", "/api/plans")).noneMatch(ProblemType::everywhere);
  }

  @Test
  void what_only_pages_do_is_of_no_call() {
    assertThat(ProblemType.read("year-begun |  |"))
        .isEqualTo(new ProblemType("year-begun", List.of(), List.of(), false));
  }

  @Test
  void a_call_knows_its_own() {
    assertThat(known.of("PUT", "/api/indicators/{indicator}/baseline"))
        .extracting(ProblemType::code)
        .contains("baseline-stands")
        .doesNotContain("account-not-found", "edition-not-found");
  }
}
