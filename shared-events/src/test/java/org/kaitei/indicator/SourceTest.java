package org.kaitei.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.ledger.EventJson;
import tools.jackson.databind.DatabindException;

class SourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"年報\"}",
        "{\"title\":\"年報\",\"publishedOn\":\"2022\"}",
        "{\"title\":\"年報\",\"address\":\"https://example.jp\"}",
        "{\"title\":\"年報\",\"address\":\"https://example.jp\",\"publishedOn\":\"2022-09-30\"}"
      })
  void a_source_is_written_with_its_fields_and_read_again(String written) {
    assertThat(json(read(written))).isEqualTo(written);
  }

  @Test
  void a_text_which_was_stored_once_is_the_title() {
    assertThat(read("\" 年報 \"")).isEqualTo(Source.of("年報"));
    assertThat(json(read("\"年報\""))).isEqualTo("{\"title\":\"年報\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"title\":null}",
        "{\"title\":\" \"}",
        "{\"title\":\"年報\",\"address\":\"javascript:alert(1)\"}",
        "{\"title\":\"年報\",\"address\":\"年報.pdf\"}",
        "{\"title\":\"年報\",\"publishedOn\":\"R3\"}"
      })
  void what_lacks_its_title_or_leads_nowhere_is_no_source(String written) {
    assertThatThrownBy(() -> read(written)).rootCause().hasMessageContaining("invalid-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "true", "[]", "[\"年報\"]", "{\"title\":[]}"})
  void another_kind_of_value_is_no_source(String written) {
    assertThatThrownBy(() -> read(written)).isInstanceOf(DatabindException.class);
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
