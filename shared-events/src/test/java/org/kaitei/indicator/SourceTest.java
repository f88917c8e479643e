package org.kaitei.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.figure.PrintedDate;
import org.kaitei.ledger.EventJson;

class SourceTest {

  @Test
  void a_title_alone_is_written_as_text_and_all_else_with_its_fields() {
    assertThat(json(Source.of("年報"))).isEqualTo("\"年報\"");
    assertThat(json(new Source("年報", null, new PrintedDate("2022"))))
        .isEqualTo("{\"title\":\"年報\",\"publishedOn\":\"2022\"}");
    assertThat(json(new Source("年報", "https://example.jp", null)))
        .isEqualTo("{\"title\":\"年報\",\"address\":\"https://example.jp\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"年報\"",
        "{\"title\":\"年報\",\"publishedOn\":\"2022\"}",
        "{\"title\":\"年報\",\"address\":\"https://example.jp\",\"publishedOn\":\"2022-09-30\"}"
      })
  void what_was_written_is_read_again(String written) {
    assertThat(json(read(written))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "[]",
        "{}",
        "{\"title\":5}",
        "{\"title\":\" \"}",
        "{\"title\":\"年報\",\"address\":\"javascript:alert(1)\"}",
        "{\"title\":\"年報\",\"address\":\"年報.pdf\"}",
        "{\"title\":\"年報\",\"address\":5}",
        "{\"title\":\"年報\",\"publishedOn\":\"R3\"}",
        "{\"title\":\"年報\",\"adress\":\"https://example.jp\"}"
      })
  void anything_else_is_no_source(String written) {
    assertThatThrownBy(() -> read(written)).rootCause().hasMessageContaining("invalid-");
  }

  @Test
  void a_blank_text_is_no_source_at_all() {
    assertThat(read("\" \"")).isNull();
  }

  private static String json(Source source) {
    return EventJson.mapper().writeValueAsString(source);
  }

  private static Source read(String json) {
    return EventJson.mapper().readValue(json, Source.class);
  }
}
