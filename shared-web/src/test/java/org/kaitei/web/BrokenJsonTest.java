package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BrokenJsonTest {

  private static final JsonMapper JSON = StrictJson.configured(JsonMapper.builder()).build();

  record Change(String value, JsonNode rest) {}

  record Body(String title, List<Change> changes, List<JsonNode> trees) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title': 'a', 'title': 'a'} | /title",
        "{'changes': [{}, {'value': '1', 'value': '2'}]} | /changes/1/value",
        "{'trees': [{'deep': {'a/b': 1, 'c': [], 'a/b': 2}}]} | /trees/0/deep/a~1b",
        "{'changes': [{'rest': {'x': 1, 'x': 1}}]} | /changes/0/rest/x"
      })
  void a_field_that_stands_twice_is_pointed_at(String json, String pointer) {
    Refusal refusal = refusal(json.replace('\'', '"'));
    assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
    assertThat(refusal.code()).isEqualTo("duplicate-field");
    assertThat(refusal.faults()).extracting(Fault::pointer).containsExactly(pointer);
    assertThat(pointer.replace("~1", "/")).endsWith("/" + refusal.facts().get("field"));
  }

  @Test
  void fields_of_one_name_in_different_places_are_none_that_stand_twice() {
    Body body =
        JSON.readValue("{\"changes\": [{\"value\": \"1\"}, {\"value\": \"2\"}]}", Body.class);
    assertThat(body.changes()).extracting(Change::value).containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'title': nonsense} | 1 | 11",
        "{'title': '熊本市' 'changes': []} | 1 | 17",
        "{¶  'title': '熊本市',¶  '熊本': 1,} | 3 | 11",
        "{'title': 'a' | 1 | 14"
      })
  void text_that_is_no_json_is_named_by_line_and_column_as_an_editor_counts(
      String json, int line, int column) {
    Refusal refusal = refusal(json.replace('\'', '"').replace('¶', '\n'));
    assertThat(refusal.code()).isEqualTo("unreadable-body");
    assertThat(refusal.faults())
        .containsExactly(
            new Fault(null, null, "broken-json", Map.of("line", line, "column", column)));
  }

  @Test
  void what_was_not_read_as_bytes_is_counted_by_the_parser() {
    var broken =
        assertThrows(StreamReadException.class, () -> JSON.readValue("{\n  'title'}", Body.class));
    assertThat(BrokenJson.refusal(broken, new byte[0]).faults().getFirst().facts())
        .containsEntry("line", 2);
  }

  private static Refusal refusal(String json) {
    byte[] sent = json.getBytes(StandardCharsets.UTF_8);
    return BrokenJson.refusal(
        assertThrows(StreamReadException.class, () -> JSON.readValue(sent, Body.class)), sent);
  }
}
