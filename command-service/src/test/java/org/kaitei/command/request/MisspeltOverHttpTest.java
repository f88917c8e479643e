package org.kaitei.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

/** What nobody reads is refused, wherever it stands: it would silently not be recorded. */
class MisspeltOverHttpTest {

  private static final String FIGURE = "/api/indicators/fans/measurements/FY2021";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.onAnEmptyLedger();
    service.post("/api/plans", "{\"id\": \"sdgs\", \"title\": \"計画\", \"municipality\": \"市\"}");
    service.put("/api/indicators/fans", "{\"name\": \"会員数\", \"unit\": \"人\"}");
    service.post(
        "/api/plans/sdgs/notes", "{\"id\": \"there\", \"kind\": \"PROGRESS\", \"text\": \"x\"}");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | /api/plans | {'id': 'x', 'title': 'x', 'municipality': 'x', 'adopted': '2021'} | /adopted",
        "POST | /api/plans/sdgs/revisions | {'label': 'x', 'decided': '2021'} | /decided",
        "POST | /api/plans/sdgs/changes | {'changes': [], 'because': 'x'} | /because",
        "PUT | /api/plans/sdgs/judgement | {'rule': 'THRESHOLD', 'onTrack': '70'} | /onTrack",
        "PUT | /api/plans/sdgs/judgement | {'rule': 'BANDS', 'bands': [{'grade': 'S', 'form': '90'}]} | /bands/0/form",
        "PUT | /api/plans/sdgs/targets/fans/FY2026 | {'value': '5', 'Kind': 'AT_MOST'} | /Kind",
        "PUT | /api/indicators/fans | {'name': 'x', 'unit': '人', 'cumulativ': true} | /cumulativ",
        "PUT | /api/indicators/fans/baseline | {'period': 'FY2019', 'value': '5', 'resaon': 'x'} | /resaon",
        "PUT | /api/indicators/fans/measurements/FY2021 | {'value': '5', 'stauts': 'FINAL'} | /stauts",
        "PUT | /api/indicators/fans/measurements/FY2021 | {'value': '5', 'source': {'title': 'x', 'adress': 'https://x'}} | /source/adress",
        "POST | /api/indicators/fans/series | {'figures': [{'period': 'FY2021', 'value': '5', 'componet': 'x'}]} | /figures/0/componet",
        "POST | /api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'rows': [{'table': 't', 'nr': '1'}]} | /rows/0/nr",
        "PUT | /api/notes/there | {'text': 'y', 'reason': 'x', 'place': {'yaer': 2021}} | /place/yaer",
        "POST | /api/notes/there/places | {'yaer': 2021} | /yaer"
      })
  void a_misspelt_field_is_pointed_at_and_nothing_is_recorded(
      String method, String path, String body, String pointer) {
    long before = service.events();
    String json = body.replace('\'', '"');
    Answer answer = method.equals("PUT") ? service.put(path, json) : service.post(path, json);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/unknown-field");
    assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(answer.body().at("/errors/0/known").asString()).isNotEmpty();
    assertThat(service.events()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/event-stream", "nonsense"})
  void who_does_not_take_the_answer_is_refused_and_nothing_is_recorded(String accept) {
    long before = service.events();
    Answer answer = service.put(FIGURE, "{\"value\": \"5\"}", "Accept", accept);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(406);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/not-acceptable");
    assertThat(service.events()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "text/html, application/json;q=0.1",
        "application/problem+json",
        "application/json;charset=Shift_JIS",
        "application/json;charset=ISO-8859-1, */*"
      })
  void who_takes_any_json_is_answered_in_ours(String accept) {
    Answer answer = service.put(FIGURE, "{\"value\": \"7\"}", "Accept", accept);
    assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
    assertThat(answer.contentType()).isEqualTo("application/json");
    Answer refused = service.put(FIGURE, "{\"value\": \"many\"}", "Accept", accept);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
    assertThat(refused.contentType()).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/indicators/fans | {\"name\": \"x\", \"unit\": \"人\", \"changeFactor\": \"1e-999999999\"}",
        "/api/indicators/fans | {\"name\": \"x\", \"unit\": \"人\", \"changeFactor\": 1e99999}",
        "/api/plans/sdgs/judgement | {\"rule\": \"THRESHOLD\", \"onTrackFrom\": 1e-999999999}"
      })
  void a_number_that_fills_the_memory_when_it_is_written_out_is_refused(String path, String body) {
    long before = service.events();
    Answer answer = service.put(path, body);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
    assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("number-out-of-range");
    assertThat(answer.body().path("detail").asString()).contains("40").doesNotContain("{");
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void the_fields_that_are_known_are_named_in_both_languages() {
    String body = "{\"value\": \"5\", \"note\": \"x\"}";
    String known = "acknowledged, component, printed, reason, source, status, value";
    assertThat(service.put(FIGURE, body, "Accept-Language", "en").body().path("detail").asString())
        .isEqualTo(
            "The body has a field note, which nothing is read from. Nothing was recorded. There are: "
                + known
                + ".");
    assertThat(service.put(FIGURE, body, "Accept-Language", "ja").body().path("detail").asString())
        .startsWith("本文の note という項目からは")
        .endsWith(known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/indicators/fans/measurements/FY2021 | {'value': '5', 'status': 'final-ish'} | /status | PROVISIONAL, FINAL",
        "/api/indicators/fans | {'name': 'x', 'unit': '人', 'better': 'UP'} | /better | HIGHER, LOWER",
        "/api/indicators/fans/measurements/FY2021 | {'value': '5', 'reason': 65.40} | /reason | a text, in quotation marks",
        "/api/indicators/fans/measurements/FY2021 | {'value': true} | /value | a text, in quotation marks",
        "/api/indicators/fans | {'name': 'x', 'unit': '人', 'cumulative': 1} | /cumulative | true or false",
        "/api/indicators/fans | {'name': 'x', 'unit': '人', 'sdgTargets': '11.2'} | /sdgTargets | a list",
        "/api/indicators/fans | {'name': 'x', 'unit': '人', 'changeFactor': 'ten'} | /changeFactor | a number",
        "/api/indicators/fans/measurements/FY2021 | {'value': '5', 'source': 3} | /source | an object"
      })
  void a_value_of_another_kind_is_pointed_at_with_what_may_stand_there(
      String path, String body, String pointer, String expected) {
    long before = service.events();
    Answer answer = service.put(path, body.replace('\'', '"'), "Accept-Language", "en");
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/unreadable-body");
    assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(answer.body().at("/errors/0/message").asString()).contains(expected);
    assertThat(service.put(path, body.replace('\'', '"')).body().at("/errors/0/message").asString())
        .doesNotContain(" is ", "takes");
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void a_value_that_one_of_our_types_refuses_is_pointed_at_too() {
    Answer answer =
        service.put("/api/indicators/fans/baseline", "{\"period\": \"2019年度\", \"value\": \"5\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/invalid-period");
    assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/period");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST | /api/plans | {'id': 'x', 'title': 'x', 'municipality': 'x', 'title': 'y'} | /title",
        "PUT | /api/indicators/fans/measurements/FY2021 | {'value': 5, 'value': 6} | /value",
        "POST | /api/plans/sdgs/changes | {'changes': [{'change': 'retitle', 'title': 'x', 'title': 'y'}]} | /changes/0/title"
      })
  void a_field_that_stands_twice_is_pointed_at_and_nothing_is_recorded(
      String method, String path, String body, String pointer) {
    long before = service.events();
    String json = body.replace('\'', '"');
    Answer answer = method.equals("PUT") ? service.put(path, json) : service.post(path, json);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/duplicate-field");
    assertThat(answer.body().path("field").asString()).isEqualTo(pointer.replaceAll(".*/", ""));
    assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void broken_json_is_named_by_line_and_column_in_both_languages() {
    String body = "{\"reason\": \"集計漏れ\",\n \"value\": 5x}";
    Answer english = service.put(FIGURE, body, "Accept-Language", "en");
    assertThat(english.status()).isEqualTo(400);
    assertThat(english.body().path("type").asString()).isEqualTo("/problems/unreadable-body");
    assertThat(english.body().path("detail").asString()).contains("Nothing was recorded");
    assertThat(english.body().at("/errors/0/line").asInt()).isEqualTo(2);
    assertThat(english.body().at("/errors/0/message").asString()).contains("line 2, column 1");
    Answer japanese = service.put(FIGURE, body, "Accept-Language", "ja");
    assertThat(japanese.body().path("detail").asString()).contains("何も記録していません");
    assertThat(japanese.body().at("/errors/0/message").asString()).startsWith("2行目の1");
  }

  @Test
  void yaml_is_no_content_of_ours() {
    long before = service.events();
    Answer answer = service.putAs("application/yaml", FIGURE, "value: 010");
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(415);
    assertThat(answer.body().path("supported").asString()).contains("json").doesNotContain("yaml");
    assertThat(service.events()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\": \"66\"}", "{}", "a", "reason=x", "a=1&b=%zz"})
  void nor_is_a_form(String body) {
    long before = service.events();
    Answer answer = service.putAs("application/x-www-form-urlencoded", FIGURE, body);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(415);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/unsupported-content");
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void a_body_that_is_missing_is_said_to_be_missing() {
    Answer answer = service.put(FIGURE, "", "Accept-Language", "en");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/body-missing");
    assertThat(answer.body().path("detail").asString()).contains("none was sent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/plans?dryRun=true",
        "/api/plans/sdgs/judgement?reason=x",
        "/api/indicators/fans/measurements/FY2021?reason=x",
        "/api/indicators/fans/measurements/FY2021?utm_source=x",
        "/api/notes/there?asOf=2021"
      })
  void a_parameter_that_a_command_does_not_have_is_refused(String path) {
    long before = service.events();
    Answer answer =
        path.startsWith("/api/plans?") ? service.post(path, "{}") : service.put(path, "{}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/unknown-parameter");
    assertThat(service.events()).isEqualTo(before);
  }
}
