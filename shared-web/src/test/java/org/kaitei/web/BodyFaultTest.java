package org.kaitei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.figure.Period;
import org.kaitei.indicator.Better;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.plan.PlanId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class BodyFaultTest {

  private static final JsonMapper JSON =
      StrictJson.configured(JsonMapper.builder())
          .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
          .build();

  record Place(String table, Integer year) {}

  record Body(
      PlanId id,
      String title,
      Better better,
      Boolean cumulative,
      BigDecimal factor,
      Period period,
      List<String> targets,
      List<Place> places) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'titel': 'x'} | /titel | unknown-field",
        "{'Title': 'x'} | /Title | unknown-field",
        "{'a/b~c': 'x'} | /a~1b~0c | unknown-field",
        "{'places': [{}, {'tabel': 'x'}]} | /places/1/tabel | unknown-field",
        "{'better': 'UP'} | /better | unknown-value",
        "{'better': 0} | /better | unknown-value",
        "{'better': ['HIGHER']} | /better | unknown-value",
        "{'title': 'x\\u0000'} | /title | unseen-character",
        "{'targets': ['x', 'x\\u0000']} | /targets/1 | unseen-character",
        "{'title': 65.40} | /title | text-expected",
        "{'title': 65} | /title | text-expected",
        "{'title': true} | /title | text-expected",
        "{'title': ['x']} | /title | text-expected",
        "{'id': 5} | /id | text-expected",
        "{'period': 2021} | /period | text-expected",
        "{'targets': [3]} | /targets/0 | text-expected",
        "{'factor': 'many'} | /factor | number-expected",
        "{'factor': 1e-999999999} | /factor | number-out-of-range",
        "{'factor': '1e999999999'} | /factor | number-out-of-range",
        "{'factor': 1e21} | /factor | number-out-of-range",
        "{'factor': 0.123456789012345678901} | /factor | number-out-of-range",
        "{'factor': 12345678901234567890123456789012345678901} | /factor | number-out-of-range",
        "{'places': [{'year': 2021.5}]} | /places/0/year | number-expected",
        "{'places': [{'year': 'last'}]} | /places/0/year | number-expected",
        "{'cumulative': 'maybe'} | /cumulative | truth-expected",
        "{'cumulative': 1} | /cumulative | truth-expected",
        "{'targets': 'one'} | /targets | list-expected",
        "{'places': ['x']} | /places/0 | object-expected",
        "[] | `` | object-expected",
        "{'targets': [null]} | /targets/0 | entry-missing",
        "{'id': 'kumamoto/4'} | /id | invalid-id",
        "{'period': '2021年度'} | /period | invalid-period"
      })
  void what_cannot_be_read_is_pointed_at_with_what_is_expected(
      String json, String pointer, String code) {
    Fault fault = fault(json);
    assertThat(fault.pointer()).isEqualTo(pointer);
    assertThat(fault.code()).isEqualTo(code);
  }

  @Test
  void what_is_known_there_is_named() {
    assertThat(fault("{'places': [{'tabel': 'x'}]}").facts())
        .containsEntry("field", "tabel")
        .containsEntry("known", "table, year");
    assertThat(fault("{'better': 'UP'}").facts()).containsEntry("known", "HIGHER, LOWER");
    assertThat(fault("{'period': '2021年度'}").facts()).containsEntry("period", "2021年度");
  }

  @Test
  void what_is_read_on_its_own_is_pointed_at_from_above() {
    assertThat(BodyFault.of("/changes/3", refused("{'titel': 'x'}")).pointer())
        .isEqualTo("/changes/3/titel");
  }

  @Test
  void what_is_written_as_it_should_be_is_read() {
    Body body =
        JSON.readValue(
            """
            {"id": "p", "title": "65.40", "better": "LOWER", "cumulative": true, "factor": "2.50",
             "period": "FY2021", "targets": ["11.2"], "places": [{"table": "t", "year": 2021}]}
            """,
            Body.class);
    assertThat(body.title()).isEqualTo("65.40");
    assertThat(body.factor()).isEqualTo("2.50");
    assertThat(body.places()).containsExactly(new Place("t", 2021));
  }

  @Test
  void a_number_of_many_digits_that_can_be_written_out_is_read() {
    assertThat(
            JSON.readValue("{\"factor\": 12345678901234567890.12345678901234567890}", Body.class)
                .factor())
        .isEqualTo("12345678901234567890.12345678901234567890");
  }

  private static Fault fault(String json) {
    return BodyFault.of("", refused(json));
  }

  private static DatabindException refused(String json) {
    return assertThrows(
        DatabindException.class, () -> JSON.readValue(json.replace('\'', '"'), Body.class));
  }
}
