package org.kaitei.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;

class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b", "\u202e"})
  void a_name_holds_no_character_that_is_not_seen_but_changes_what_is_read(String hidden) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> Texts.required("name", "会員" + hidden + "数", Texts.NAME));
    assertThat(refusal.code()).isEqualTo("unseen-character");
    assertThat(refusal.facts()).containsEntry("field", "name");
  }

  @Test
  void the_lines_of_what_was_printed_stay_as_they_are() {
    assertThat(Texts.optional("name", " 一\r\n二\t三 ", Texts.NAME)).isEqualTo("一\r\n二\t三");
  }

  @Test
  void a_list_holds_no_entry_that_is_null() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> Texts.entries("years", Arrays.asList(2021, null)));
    assertThat(refusal.code()).isEqualTo("text-missing");
    assertThat(refusal.facts()).containsEntry("field", "years");
  }
}
