package org.kaitei.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.Refusal;

class ProseTest {

  @Test
  void lines_end_with_a_line_feed_whatever_was_sent() {
    assertThat(read("一\r\n二\r三\n四")).isEqualTo("一\n二\n三\n四");
  }

  @Test
  void the_first_line_keeps_its_indentation_and_what_is_empty_around_the_text_goes() {
    assertThat(read("\n　\r\n　一段落。\n\n二段落。 \n\n")).isEqualTo("　一段落。\n\n二段落。");
  }

  @Test
  void what_is_blank_is_nothing() {
    assertThat(read(null)).isNull();
    assertThat(read(" \n　\t")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert('x')</script> \"&amp;\"", "a\tb", "\u200eABC\u200f", "葛󠄀城"})
  void what_is_seen_or_harmless_is_kept_as_it_is(String text) {
    assertThat(read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u0008", "\u001b", "\u007f", "\u0085", "\u202a", "\u202e", "\u2066", "\u2069",
        "\ud800"
      })
  void what_is_not_seen_but_changes_what_is_read_is_refused_with_its_line(String hidden) {
    Refusal refusal = refused("一\n二" + hidden + "三", 100);
    assertThat(refusal.code()).isEqualTo("unseen-character");
    assertThat(refusal.facts())
        .containsEntry("line", 2)
        .containsEntry("character", "U+%04X".formatted((int) hidden.charAt(0)));
  }

  @Test
  void characters_are_counted_as_people_count_them() {
    assertThat(Prose.optional("text", "𠮷𠮷", 2)).isEqualTo("𠮷𠮷");
    Refusal refusal = refused("𠮷𠮷𠮷", 2);
    assertThat(refusal.code()).isEqualTo("text-too-long");
    assertThat(refusal.facts()).containsEntry("longest", 2).containsEntry("sent", 3);
  }

  @Test
  void a_heading_is_one_line() {
    assertThat(Prose.line("heading", " 推進\r\n　体制 ", 100)).isEqualTo("推進 体制");
    assertThat(Prose.line("heading", null, 100)).isNull();
  }

  @Test
  void a_text_that_is_needed_is_asked_for() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Prose.required("text", " ", 100));
    assertThat(refusal.code()).isEqualTo("text-missing");
    assertThat(Prose.required("text", "一", 100)).isEqualTo("一");
  }

  private static String read(String text) {
    return Prose.optional("text", text, 100);
  }

  private static Refusal refused(String text, int longest) {
    return catchThrowableOfType(Refusal.class, () -> Prose.optional("text", text, longest));
  }
}
