package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

class ChangesOverHttpTest {

  private static final String REVISIONS = "/api/plans/sdgs/revisions";
  private static final String CHANGES = "/api/plans/sdgs/changes";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.withAPlan().and("fans", "{\"name\": \"会員数\", \"unit\": \"人\"}");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void every_kind_of_change_is_taken_in_one_revision() {
    long before = service.events();
    Answer answer =
        service.post(
            REVISIONS,
            """
            {"label": "第二版", "decidedOn": "令和4年11月", "reason": "見直し", "changes": [
              {"change": "retitle", "title": "新計画"},
              {"change": "name-indicator", "indicator": "fans"},
              {"change": "rename-indicator", "indicator": "fans", "name": "ファン数"},
              {"change": "set-target", "indicator": "fans", "period": "FY2026", "value": "22000"},
              {"change": "place-row", "table": "t", "no": "1", "indicator": "fans",
               "tableTitle": "表", "targetPeriod": "FY2026"},
              {"change": "place-row", "table": "t", "no": "0", "indicator": "fans",
               "before": {"table": "t", "no": "1"}},
              {"change": "move-row", "from": {"table": "t", "no": "0"}, "to": {"table": "u", "no": "1"}},
              {"change": "place-section", "id": "s", "title": "編", "text": "一行目\\n二行目"},
              {"change": "place-initiative", "id": "i", "number": "①-1", "title": "取組",
               "section": "s", "aspect": "ECONOMY",
               "stakeholders": [{"name": "大学", "role": "助言"}],
               "schedule": [{"activity": "実証", "printed": "2021年8月まで"}],
               "rows": [{"table": "t", "no": "1"}]},
              {"change": "place-narrative", "section": "s", "from": "ECONOMY", "to": "ENVIRONMENT",
               "text": "相乗"},
              {"change": "drop-narrative", "section": "s", "from": "ECONOMY", "to": "ENVIRONMENT"},
              {"change": "drop-initiative", "id": "i"},
              {"change": "drop-section", "id": "s"},
              {"change": "drop-row", "table": "u", "no": "1"},
              {"change": "drop-target", "indicator": "fans", "period": "FY2026"},
              {"change": "retire-indicator", "indicator": "fans"}
            ]}
            """);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    assertThat(answer.body().path("edition").asInt()).isGreaterThan(1);
    assertThat(service.events() - before).isEqualTo(18);
  }

  @Test
  void a_revision_needs_no_changes_and_its_key_makes_it_once() {
    String body = "{\"label\": \"第三版\"}";
    Answer first = service.post(REVISIONS, body, "Idempotency-Key", "third");
    Answer again = service.post(REVISIONS, body, "Idempotency-Key", "third");
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void nothing_is_recorded_unless_all_can_be() {
    long before = service.events();
    Answer answer =
        service.post(
            REVISIONS,
            """
            {"label": "第四版", "changes": [
              {"change": "retitle", "title": "計画四"},
              {"change": "drop-row", "table": "t", "no": "99"},
              {"change": "retire-indicator", "indicator": "nobodys"}
            ]}
            """);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo("/changes/1");
    assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("row-not-found");
    assertThat(answer.body().at("/errors/0/message").asString()).contains("t 99");
    assertThat(answer.body().at("/errors/1/pointer").asString()).isEqualTo("/changes/2");
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void a_plan_that_was_changed_meanwhile_is_not_revised() {
    Answer answer = service.post(REVISIONS, "{\"label\": \"第五版\"}", "If-Match", "\"0\"");
    assertThat(answer.status()).isEqualTo(412);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/plan-changed");
  }

  @Test
  void what_is_put_right_without_a_revision_keeps_the_edition() {
    Answer answer =
        service.post(
            CHANGES,
            "{\"changes\": [{\"change\": \"place-section\", \"id\": \"kept\", \"title\": \"編\"}]}");
    assertThat(answer.status()).isEqualTo(201);
    Answer again =
        service.post(
            CHANGES,
            "{\"changes\": [{\"change\": \"place-section\", \"id\": \"kept\", \"title\": \"編\"}]}");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body().path("changed").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"change\": \"explode\"} | /changes/0 | unknown-change",
        "{} | /changes/0 | unknown-change",
        "3 | /changes/0 | unknown-change",
        "{\"change\": \"retitle\"} | /changes/0/title | text-missing",
        "{\"change\": \"retitle\", \"titel\": \"x\"} | /changes/0/titel | unknown-field",
        "{\"change\": \"set-target\", \"indicator\": \"指標\", \"period\": \"FY2026\"} | /changes/0/indicator | invalid-id",
        "{\"change\": \"set-target\", \"indicator\": \"fans\", \"period\": \"2026年度\"} | /changes/0/period | invalid-period",
        "{\"change\": \"set-target\", \"indicator\": \"fans\"} | /changes/0/period | text-missing",
        "{\"change\": \"set-target\", \"indicator\": \"fans\", \"period\": \"FY2026\", \"kind\": \"MOST\"} | /changes/0/kind | unknown-value",
        "{\"change\": \"retitle\", \"title\": 5} | /changes/0/title | text-expected",
        "{\"change\": \"place-initiative\", \"id\": \"i\", \"title\": \"t\", \"stakeholders\": [null]} | /changes/0/stakeholders | text-missing",
        "{\"change\": \"place-initiative\", \"id\": \"i\", \"title\": \"t\", \"rows\": [{\"table\": \"t\"}]} | /changes/0/no | text-missing",
        "{\"change\": \"place-narrative\", \"text\": \"t\"} | /changes/0/from | text-missing",
        "{\"change\": \"move-row\"} | /changes/0/from | text-missing"
      })
  void what_cannot_be_read_is_pointed_at(String change, String pointer, String code) {
    long before = service.events();
    Answer answer = service.post(CHANGES, "{\"changes\": [" + change + "]}");
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/unreadable-changes");
    assertThat(answer.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo(code);
    assertThat(answer.body().at("/errors/0/message").asString()).isNotEmpty();
    assertThat(service.events()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/plans/sdgs/revisions | {} | 422 | text-missing",
        "/api/plans/sdgs/revisions | {\"label\": \"x\", \"decidedOn\": \"来年\"} | 422 | invalid-date",
        "/api/plans/sdgs/revisions | {\"label\": \"x\", \"decidedOn\": \"9998-01\"} | 422 | decided-in-the-future",
        "/api/plans/sdgs/revisions | {\"label\": \"x\", \"changes\": 3} | 400 | unreadable-body",
        "/api/plans/nobodys/revisions | {\"label\": \"x\"} | 404 | plan-not-found",
        "/api/plans/sdgs/changes | {\"changes\": [null]} | 400 | unreadable-body",
        "/api/plans/sdgs/changes | {} | 422 | text-missing",
        "/api/plans/sdgs/changes?dryRun=true | {\"changes\": []} | 400 | unknown-parameter"
      })
  void bad_input_gets_a_clear_error_and_records_nothing(
      String path, String body, int status, String code) {
    long before = service.events();
    Answer answer = service.post(path, body);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(service.events()).isEqualTo(before);
  }

  @Test
  void more_changes_than_one_transaction_should_hold_are_refused() {
    String one = "{\"change\": \"retitle\", \"title\": \"t\"},";
    String many = one.repeat(ChangeList.MOST) + one.substring(0, one.length() - 1);
    Answer answer = service.post(CHANGES, "{\"changes\": [" + many + "]}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("type").asString()).isEqualTo("/problems/too-many-entries");
  }
}
