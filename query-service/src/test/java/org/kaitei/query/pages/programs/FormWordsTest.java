package org.kaitei.query.pages.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.query.pages.Link;
import tools.jackson.databind.json.JsonMapper;

class FormWordsTest {

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"type\": \"string\"}; string",
        "{\"type\": \"string\", \"format\": \"date-time\"}; string (date-time)",
        "{\"type\": [\"integer\", \"null\"], \"format\": \"int32\"}; integer (int32) | null",
        "{\"enum\": [\"open\", \"published\"]}; open | published",
        "{\"type\": [\"string\", \"null\"], \"enum\": [\"open\", null]}; open | null",
        "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}; string[]",
        "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}; { … : string }",
        "{\"anyOf\": [{\"$ref\": \"#/components/schemas/org.kaitei.a.Row\"}, {\"type\": \"null\"}]}; Row | null",
        "{}; any"
      })
  void a_schema_is_said_in_one_line(String schema, String words) {
    assertThat(said(schema)).isEqualTo(words);
  }

  @Test
  void a_form_leads_to_where_it_is_described() {
    var schema = JSON.readTree("{\"$ref\": \"#/components/schemas/org.kaitei.a.Sheet.Row\"}");

    assertThat(FormWords.of(schema))
        .containsExactly(new Link("Sheet.Row", "#form-org.kaitei.a.Sheet.Row"));
  }

  private static String said(String schema) {
    return FormWords.of(JSON.readTree(schema)).stream()
        .map(Link::text)
        .collect(Collectors.joining());
  }
}
