package org.kaitei.query.pages.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;
import org.kaitei.query.pages.form.Command;
import org.kaitei.query.pages.form.Form;

class DepartmentCommandTest {

  @Test
  void chosen_indicators_are_given_in_one_call_with_one_reason() {
    Command command =
        DepartmentCommand.of(
            new Form(
                Map.of(
                    "do", List.of("move"),
                    "id", List.of("health"),
                    "indicator", List.of("k-1", "k-2", "k-1"),
                    "reason", List.of("事務分掌"))));
    assertThat(command.path()).hasToString("/api/departments/health/indicators");
    assertThat(command.body())
        .isEqualTo(Map.of("reason", "事務分掌", "indicators", List.of("k-1", "k-2")));
  }

  @Test
  void each_successor_of_a_split_gets_the_indicators_that_were_chosen_for_it() {
    Command command =
        DepartmentCommand.of(
            new Form(
                Map.ofEntries(
                    Map.entry("do", List.of("split")),
                    Map.entry("id", List.of("water")),
                    Map.entry("id-1", List.of("supply")),
                    Map.entry("name-1", List.of("上水道課")),
                    Map.entry("id-2", List.of("sewage")),
                    Map.entry("name-2", List.of("下水道課")),
                    Map.entry("id-3", List.of("")),
                    Map.entry("goes-k-1", List.of("2")),
                    Map.entry("from", List.of("2026-04-01")),
                    Map.entry("reason", List.of("機構改革")))));
    assertThat(command.body())
        .isEqualTo(
            Map.of(
                "from",
                "2026-04-01",
                "reason",
                "機構改革",
                "into",
                List.of(
                    Map.of("id", "supply", "name", "上水道課", "indicators", List.of()),
                    Map.of("id", "sewage", "name", "下水道課", "indicators", List.of("k-1")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"found", "rename", "split", "close", "move"})
  void no_id_that_somebody_types_reaches_another_call(String button) {
    assertThatThrownBy(() -> sent(button, "../accounts")).isInstanceOf(Refusal.class);
    assertThat(sent(button, "a?from=2020-01-01").path().getRawPath())
        .startsWith("/api/departments/a%3Ffrom%3D2020-01-01");
    assertThat(sent(button, "{x}").path().getRawPath()).startsWith("/api/departments/%7Bx%7D");
  }

  private static Command sent(String button, String id) {
    return DepartmentCommand.of(new Form(Map.of("do", List.of(button), "id", List.of(id))));
  }

  @Test
  void what_is_no_button_of_the_pages_does_nothing() {
    assertThatThrownBy(() -> sent("burn", "health")).isInstanceOf(Refusal.class);
  }
}
