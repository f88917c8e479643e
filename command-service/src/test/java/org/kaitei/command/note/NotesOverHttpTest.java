package org.kaitei.command.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import tools.jackson.databind.json.JsonMapper;

class NotesOverHttpTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String NOTES = "/api/plans/sdgs/notes";
  private static final String SHEET =
      """
      table,no,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,method,printed_achievement
      vision,1,参加率,%,,,2021,50,2030,60,RATIO_TO_TARGET,
      vision,4,会員数,人,,,2021,50,2030,60,RATIO_TO_TARGET,
      """;

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.withAPlan();
    Answer imported =
        service.postCsv(
            "/api/plans/sdgs/sheets/2021/import", SHEET.getBytes(StandardCharsets.UTF_8));
    assertThat(imported.status()).as(imported.body().toString()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_note_is_written_amended_and_retracted() {
    Answer written =
        service.post(NOTES, "{\"id\": \"n1\", \"kind\": \"EXPERT_COMMENT\", \"text\": \"順調です。\"}");
    assertThat(written.status()).as(written.body().toString()).isEqualTo(201);
    assertThat(service.put("/api/notes/n1", "{\"text\": \"おおむね順調です。\"}").status()).isEqualTo(422);
    Answer amended =
        service.put("/api/notes/n1", "{\"text\": \"おおむね順調です。\", \"reason\": \"言い過ぎ\"}");
    assertThat(amended.body().path("revision").asInt()).isEqualTo(2);
    assertThat(service.delete("/api/notes/n1").status()).isEqualTo(422);
    assertThat(service.delete("/api/notes/n1?reason=mistake").status()).isEqualTo(200);
    assertThat(service.put("/api/notes/n1", "{\"text\": \"また\", \"reason\": \"また\"}").status())
        .isEqualTo(409);
  }

  @Test
  void a_note_without_an_id_gets_one() {
    Answer written = service.post(NOTES, "{\"kind\": \"PROGRESS\", \"text\": \"実施中。\"}");
    assertThat(written.body().path("stream").asString()).startsWith("note/").hasSizeGreaterThan(20);
  }

  @Test
  void an_experts_comment_on_several_rows_is_relisted_retitled_and_moved() {
    String rows =
        "[{\"table\": \"vision\", \"no\": \"1\"}, {\"table\": \"vision\", \"no\": \"4\"}]";
    service.post(
        NOTES,
        "{\"id\": \"n2\", \"kind\": \"EXPERT_COMMENT\", \"speaker\": \"有識者A\", \"year\": 2021,"
            + " \"rows\": "
            + rows
            + ", \"text\": \"順調です。\"}");
    Answer relisted = service.post("/api/notes/n2/places", "{\"year\": 2021}");
    assertThat(relisted.status()).as(relisted.body().toString()).isEqualTo(201);
    assertThat(service.post("/api/notes/n2/places", "{\"year\": 2021}").status()).isEqualTo(200);
    Answer changed =
        service.put(
            "/api/notes/n2",
            "{\"heading\": \"参加\", \"place\": {\"year\": 2022}, \"reason\": \"年度の誤り\"}");
    assertThat(changed.body().path("revision").asInt()).isEqualTo(4);
    assertThat(service.delete("/api/notes/n2/places/1").status()).isEqualTo(422);
    assertThat(service.delete("/api/notes/n2/places/9?reason=x").status()).isEqualTo(404);
    assertThat(service.delete("/api/notes/n2/places/x?reason=x").status()).isEqualTo(400);
    assertThat(service.delete("/api/notes/n2/places/1?reason=x").status()).isEqualTo(200);
  }

  @Test
  void a_section_and_an_initiative_have_notes_once_the_plan_has_them() {
    String change =
        "{'change': 'place-section', 'id': 'housing', 'title': '編'},"
            + "{'change': 'place-initiative', 'id': 'housing-1', 'title': '取組', 'section': 'housing'}";
    Answer built =
        service.post(
            "/api/plans/sdgs/changes", json("{'reason': '構成', 'changes': [" + change + "]}"));
    assertThat(built.status()).as(built.body().toString()).isBetween(200, 201);
    for (String place : List.of("'section': 'housing'", "'initiative': 'housing-1'")) {
      Answer written =
          service.post(NOTES, json("{'kind': 'PROGRESS', 'text': '順調です。', " + place + "}"));
      assertThat(written.status()).as(written.body().toString()).isEqualTo(201);
      String note = "/api/notes/" + written.body().path("stream").asString().substring(5);
      Answer moved =
          service.put(note, json("{'place': {'year': 2021, " + place + "}, 'reason': '年度の誤り'}"));
      assertThat(moved.body().path("revision").asInt()).as(moved.body().toString()).isEqualTo(2);
      assertThat(service.post(note + "/places", json("{" + place + "}")).status()).isEqualTo(201);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/plans/nobodys/notes | {'kind': 'PROGRESS', 'text': 'x'} | 404 | plan-not-found",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'rows': [{'table': 't', 'no': '1'}]} | 404 | row-not-found",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'section': 'model'} | 404 | section-not-found",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'initiative': 'model-1'} | 404 | initiative-not-found",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'section': '編'} | 422 | invalid-id",
        "/api/plans/sdgs/notes | {'kind': 'RUMOUR', 'text': 'x'} | 400 | unreadable-body",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'rows': [null]} | 400 | unreadable-body",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'year': 'last'} | 400 | unreadable-body",
        "/api/plans/sdgs/notes | {'text': 'x'} | 422 | text-missing",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS'} | 422 | text-missing",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': ' \\n '} | 422 | text-missing",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x\\u0000'} | 422 | unseen-character",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x\\u202e'} | 422 | unseen-character",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'heading': '\\u001b'} | 422 | unseen-character",
        "/api/plans/sdgs/notes | {'kind': 'PROGRESS', 'text': 'x', 'speaker': '\\u0007'} | 422 | unseen-character",
        "/api/notes/nobodys/places | {'year': 2021} | 404 | note-not-found",
        "/api/notes/there/places | {'rows': [{'table': 't', 'no': '1'}]} | 404 | row-not-found",
        "/api/notes/there/places | [] | 400 | unreadable-body"
      })
  void bad_input_gets_a_clear_error_and_records_nothing(
      String path, String body, int status, String code) {
    service.post(NOTES, json("{'id': 'there', 'kind': 'PROGRESS', 'text': 'x'}"));
    long events = service.events();
    refused(service.post(path, json(body)), status, code);
    assertThat(service.events()).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nobodys | {'text': 'y', 'reason': 'z'} | 404 | note-not-found",
        "standing | {'reason': 'z'} | 422 | text-missing",
        "standing | {'text': '', 'heading': 'h', 'reason': 'z'} | 422 | text-missing",
        "standing | {'heading': 'h'} | 422 | text-missing",
        "standing | {'text': 'y\\u0000', 'reason': 'z'} | 422 | unseen-character",
        "standing | {'place': {'section': 's'}, 'reason': 'z'} | 404 | section-not-found",
        "standing | {'place': {'rows': [{'table': 't', 'no': '1'}]}, 'reason': 'z'} | 404 | row-not-found"
      })
  void a_bad_amendment_changes_nothing(String note, String body, int status, String code) {
    service.post(NOTES, json("{'id': 'standing', 'kind': 'PROGRESS', 'text': 'x'}"));
    long events = service.events();
    refused(service.put("/api/notes/" + note, json(body)), status, code);
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_text_has_ten_thousand_characters_at_most_however_they_are_stored() {
    assertThat(note("𠮷".repeat(10_000)).status()).isEqualTo(201);
    Answer refused = note("𠮷".repeat(10_001));
    refused(refused, 422, "text-too-long");
    assertThat(refused.body().path("longest").asInt()).isEqualTo(10_000);
    assertThat(refused.body().path("sent").asInt()).isEqualTo(10_001);
  }

  @Test
  void a_list_that_would_make_an_event_too_large_to_travel_is_refused() {
    Object row = Map.of("table", "t", "no", "1");
    Map<String, Object> place = Map.of("rows", Collections.nCopies(201, row));
    Answer refused = service.post("/api/notes/standing/places", JSON.writeValueAsString(place));
    refused(refused, 422, "too-many-entries");
    assertThat(refused.body().path("most").asInt()).isEqualTo(200);
    Map<String, Object> note = Map.of("kind", "PROGRESS", "text", "x", "rows", place.get("rows"));
    refused(service.post(NOTES, JSON.writeValueAsString(note)), 422, "too-many-entries");
  }

  @Test
  void a_note_sent_again_is_nothing_new_and_other_words_under_its_id_are_refused() {
    String body = json("{'id': 'n3', 'kind': 'OUTREACH', 'text': '広報紙で特集した。'}");
    assertThat(service.post(NOTES, body).status()).isEqualTo(201);
    assertThat(service.post(NOTES, body).status()).isEqualTo(200);
    assertThat(service.post(NOTES, body.replace("特集", "紹介")).status()).isEqualTo(409);
  }

  private static Answer note(String text) {
    return service.post(
        NOTES,
        JSON.writeValueAsString(Map.of("kind", "PROGRESS", "text", text, "rows", List.of())));
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/" + code);
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
