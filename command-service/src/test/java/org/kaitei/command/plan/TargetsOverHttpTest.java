package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

class TargetsOverHttpTest {

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service =
        CommandHttp.withAPlan()
            .and("share", "{\"name\": \"参加率\", \"unit\": \"%\"}")
            .and("waste", "{\"name\": \"ごみ排出量\", \"unit\": \"t\", \"better\": \"LOWER\"}");
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
        "share | FY2026 | {\"printed\": \"65.4%\"}",
        "share | FY2027 | {\"kind\": \"MORE_THAN\", \"value\": \"65\"}",
        "share | FY2028 | {\"kind\": \"MORE_THAN_PERIOD\", \"reference\": \"FY2021\"}",
        "share | FY2029 | {\"kind\": \"MAINTAIN\", \"printed\": \"現状維持\"}",
        "share | FY2030 | {\"kind\": \"WORDS\", \"printed\": \"全国平均を上回る\"}",
        "share | FY2032 | {\"printed\": \"全国平均を上回る\"}",
        "share | FY2026..FY2030 | {\"kind\": \"TOTAL\", \"value\": \"300\", \"component\": \"男性\"}",
        "waste | FY2030 | {\"value\": \"100\"}",
        "waste | FY2031 | {\"kind\": \"RANK\", \"value\": \"8\"}"
      })
  void a_target_of_any_kind_is_set_once_and_sent_twice_is_nothing_new(
      String indicator, String period, String body) {
    String target = "/api/plans/sdgs/targets/" + indicator + "/" + period;
    Answer set = service.put(target, body);
    assertThat(set.status()).as(set.body().toString()).isEqualTo(200);
    assertThat(set.body().path("changed").asBoolean()).isTrue();
    assertThat(service.put(target, body).body().path("changed").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "share | FY2040 | {\"printed\": \"65.4人\"} | 422 | unit-differs",
        "share | FY2040 | {\"printed\": \"-\"} | 422 | not-a-target",
        "share | FY2040 | {} | 422 | figure-missing",
        "share | FY2040 | {\"value\": \"5\", \"kind\": \"HOPE\"} | 400 | unreadable-body",
        "share | FY2040 | {\"value\": \"5\", \"method\": \"GUESS\"} | 422 | unknown-method",
        "share | FY2040 | {\"value\": \"5\", \"reference\": \"FY2021\"} | 422 | reference-not-compared",
        "share | FY2040 | {\"kind\": \"MAINTAIN\", \"reference\": \"R3\"} | 422 | invalid-period",
        "share | FY2040 | {\"kind\": \"MAINTAIN\", \"value\": \"5\"} | 422 | target-has-no-value",
        "share | FY2040 | {\"kind\": \"WORDS\"} | 422 | text-missing",
        "share | FY2040 | {\"kind\": \"AT_LEAST\", \"value\": \"5\", \"method\": \"CEILING\"} | 422 | method-does-not-fit",
        "waste | FY2040 | {\"value\": \"5\", \"method\": \"RATIO_TO_TARGET\"} | 422 | ratio-on-lower-is-better",
        "share | FY2040 | {\"kind\": \"RANK\", \"value\": \"5\", \"method\": \"RATIO_TO_TARGET\"} | 422 | ratio-on-lower-is-better",
        "share | 令和3 | {\"value\": \"5\"} | 422 | invalid-period",
        "nobodys | FY2040 | {\"value\": \"5\"} | 404 | indicator-not-found"
      })
  void bad_input_gets_a_clear_error_and_records_nothing(
      String indicator, String period, String body, int status, String code) {
    long events = service.events();
    Answer refused =
        service.put(
            "/api/plans/sdgs/targets/" + indicator + "/" + period.replace("令和", "%E4%BB%A4"), body);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(refused.body().path("detail").asString() + refused.body().path("errors"))
        .isNotBlank();
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void a_figure_is_read_in_the_unit_of_its_indicator() {
    Answer baseline =
        service.put(
            "/api/indicators/share/baseline", "{\"period\": \"FY2017\", \"printed\": \"40.6%\"}");
    assertThat(baseline.status()).as(baseline.body().toString()).isEqualTo(200);
    Answer measured =
        service.put("/api/indicators/share/measurements/FY2021", "{\"printed\": \"２９．５％\"}");
    assertThat(measured.status()).as(measured.body().toString()).isEqualTo(200);
    assertThat(
            service
                .put("/api/indicators/share/measurements/FY2022", "{\"printed\": \"29.5人\"}")
                .status())
        .isEqualTo(422);
    assertThat(
            service
                .put("/api/indicators/nobodys/measurements/FY2022", "{\"printed\": \"29.5人\"}")
                .status())
        .isEqualTo(404);
  }

  @Test
  void a_plan_chooses_its_rule_of_judgement_and_changes_it_with_a_reason() {
    String rule = "/api/plans/sdgs/judgement";
    Answer chosen = service.put(rule, "{\"rule\": \"LINEAR_PATH\"}");
    assertThat(chosen.status()).as(chosen.body().toString()).isEqualTo(200);
    assertThat(
            service.put(rule, "{\"rule\": \"LINEAR_PATH/1\"}").body().path("changed").asBoolean())
        .isFalse();
    Answer stands = service.put(rule, "{\"rule\": \"THRESHOLD\"}");
    assertThat(stands.status()).isEqualTo(409);
    assertThat(stands.body().path("rule").asString()).isEqualTo("LINEAR_PATH/1");
    assertThat(
            service
                .put(
                    rule, "{\"rule\": \"THRESHOLD\", \"onTrackFrom\": \"70\", \"reason\": \"見直し\"}")
                .status())
        .isEqualTo(200);
    assertThat(
            service
                .put(
                    rule,
                    "{\"rule\": \"BANDS\", \"reason\": \"段階へ\", \"bands\": [{\"grade\": \"○\", \"from\": 90}, {\"grade\": \"×\"}]}")
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sdgs | {} | 422 | text-missing",
        "sdgs | {\"rule\": \"GUESS\"} | 422 | unknown-rule",
        "sdgs | {\"rule\": \"THRESHOLD\", \"onTrackFrom\": \"0\"} | 422 | invalid-threshold",
        "sdgs | {\"rule\": \"THRESHOLD\", \"onTrackFrom\": \"many\"} | 400 | unreadable-body",
        "sdgs | {\"rule\": \"BANDS\", \"bands\": []} | 422 | invalid-bands",
        "sdgs | {\"rule\": \"BANDS\", \"bands\": [null]} | 400 | unreadable-body",
        "nobodys | {\"rule\": \"BANDS\"} | 404 | plan-not-found"
      })
  void a_rule_that_cannot_be_is_refused(String plan, String body, int status, String code) {
    long events = service.events();
    Answer refused = service.put("/api/plans/" + plan + "/judgement", body);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(service.events()).isEqualTo(events);
  }

  @Test
  void an_indicator_that_a_plan_measures_by_a_ratio_cannot_become_one_that_should_fall() {
    String indicator = "/api/indicators/ratio";
    service.put(indicator, "{\"name\": \"利用者数\", \"unit\": \"人\"}");
    service.put(
        "/api/plans/sdgs/targets/ratio/FY2030",
        "{\"value\": \"5\", \"method\": \"RATIO_TO_TARGET\"}");
    String lower =
        "{\"name\": \"利用者数\", \"unit\": \"人\", \"better\": \"LOWER\", \"reason\": \"見直し\"}";
    Answer refused = service.put(indicator, lower);
    assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
    assertThat(refused.body().path("type").asString())
        .isEqualTo("/problems/ratio-on-lower-is-better");
    service.put(
        "/api/plans/sdgs/targets/ratio/FY2030",
        "{\"value\": \"5\", \"method\": \"REACHED\", \"reason\": \"見直し\"}");
    Answer redefined = service.put(indicator, lower);
    assertThat(redefined.status()).as(redefined.body().toString()).isEqualTo(200);
  }
}
