package org.kaitei.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import tools.jackson.databind.JsonNode;

/** Two people at the same thing: the second is shown what both of them said. */
class OvertakenOverHttpTest {

  private static CommandHttp service;
  private static int indicators;

  @BeforeAll
  static void start() {
    service = CommandHttp.withAPlan();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_figure_is_shown_as_it_was_read_as_it_stands_and_as_it_was_sent() {
    String fy2021 = defined() + "/measurements/FY2021";
    service.put(fy2021, "{\"value\": \"61.2\"}");
    String read = version();
    service.put(fy2021, "{\"value\": \"62\", \"reason\": \"集計漏れ\"}");
    service.put(fy2021, "{\"value\": \"63\", \"reason\": \"再集計\"}");

    JsonNode refused =
        overtaken(service.put(fy2021, "{\"value\": \"64\", \"reason\": \"訂正\"}", "If-Match", read));

    assertThat(refused.path("type").asString()).isEqualTo("/problems/measurement-changed");
    assertThat(refused.at("/basedOn/value").asString()).isEqualTo("61.2");
    assertThat(refused.at("/basedOn/revision").asInt()).isEqualTo(2);
    assertThat(refused.at("/now/value").asString()).isEqualTo("63");
    assertThat(refused.at("/now/revision").asInt()).isEqualTo(4);
    assertThat(refused.at("/now/by").asString()).isNotBlank();
    assertThat(refused.at("/now/at").asString()).startsWith("20");
    assertThat(refused.at("/sent/value").asString()).isEqualTo("64");
    assertThat(refused.path("value").asString()).isEqualTo("63");
  }

  @Test
  void where_nothing_stood_when_it_was_read_there_is_nothing_to_show() {
    String indicator = defined();
    String read = version();
    service.put(indicator + "/measurements/FY2020", "{\"value\": \"60\"}");
    service.put(indicator + "/measurements/FY2021", "{\"value\": \"61\"}");

    JsonNode refused =
        overtaken(
            service.put(
                indicator + "/measurements/FY2021", "{\"value\": \"62\"}", "If-Match", read));

    assertThat(refused.path("basedOn").isNull()).isTrue();
    assertThat(refused.at("/now/value").asString()).isEqualTo("61");
  }

  @Test
  void the_figure_of_another_component_is_not_taken_for_it() {
    String fy2021 = defined() + "/measurements/FY2021";
    service.put(fy2021, "{\"value\": \"61\"}");
    String read = version();
    String women = "{\"value\": \"70\", \"component\": \"女性\", \"acknowledged\": [\"all\"]}";
    service.put(fy2021, "{\"value\": \"62\", \"reason\": \"訂正\"}");
    service.put(fy2021, women);

    JsonNode refused = overtaken(service.delete(fy2021 + "?reason=x", "If-Match", read));

    assertThat(refused.at("/now/value").asString()).isEqualTo("62");
    assertThat(refused.at("/sent/withdrawn").asBoolean()).isTrue();
  }

  @Test
  void a_figure_that_was_withdrawn_says_by_whom() {
    String fy2021 = defined() + "/measurements/FY2021";
    service.put(fy2021, "{\"value\": \"61\"}");
    String read = version();
    service.delete(fy2021 + "?reason=mistake");

    JsonNode refused = overtaken(service.put(fy2021, "{\"value\": \"62\"}", "If-Match", read));

    assertThat(refused.path("type").asString()).isEqualTo("/problems/measurement-withdrawn");
    assertThat(refused.at("/basedOn/value").asString()).isEqualTo("61");
    assertThat(refused.at("/now/withdrawn").asBoolean()).isTrue();
    assertThat(refused.at("/now/reason").asString()).isEqualTo("mistake");
  }

  @Test
  void a_series_shows_both_sides_of_each_figure_that_changed() {
    String indicator = defined();
    String series =
        """
        {"reason": "遡及改定", "figures": [{"period": "FY2019", "value": "60"},
         {"period": "FY2020", "value": "%s"}, {"period": "FY2021", "value": "%s"},
         {"period": "FY2022", "value": "%s"}]}
        """;
    service.post(indicator + "/series", series.formatted("61", "62", "63"));
    String read = version();
    service.put(indicator + "/measurements/FY2020", "{\"value\": \"70\", \"reason\": \"訂正\"}");
    service.delete(indicator + "/measurements/FY2022?reason=mistake");

    JsonNode refused =
        overtaken(
            service.post(
                indicator + "/series", series.formatted("71", "72", "73"), "If-Match", read));

    assertThat(refused.path("type").asString()).isEqualTo("/problems/series-refused");
    assertThat(refused.path("errors").size()).isEqualTo(2);
    JsonNode changed = refused.at("/errors/0");
    assertThat(changed.path("pointer").asString()).isEqualTo("/figures/1");
    assertThat(changed.at("/basedOn/value").asString()).isEqualTo("61");
    assertThat(changed.at("/now/value").asString()).isEqualTo("70");
    assertThat(changed.at("/sent/value").asString()).isEqualTo("71");
    JsonNode withdrawn = refused.at("/errors/1");
    assertThat(withdrawn.path("pointer").asString()).isEqualTo("/figures/3");
    assertThat(withdrawn.at("/basedOn/value").asString()).isEqualTo("63");
    assertThat(withdrawn.at("/now/withdrawn").asBoolean()).isTrue();
  }

  @Test
  void a_baseline_a_definition_and_a_target_show_both_sides_too() {
    String indicator = defined();
    String baseline = "{\"period\": \"FY2017\", \"value\": \"%s\", \"reason\": \"x\"}";
    String definition = "{\"name\": \"%s\", \"unit\": \"万㎡\", \"reason\": \"x\"}";
    String target = indicator.replace("/api/indicators", "/api/plans/sdgs/targets") + "/FY2025";
    String aim = "{\"value\": \"%s\", \"reason\": \"x\"}";
    service.put(indicator + "/baseline", baseline.formatted("50"));
    service.put(target, aim.formatted("80"));
    String read = version();
    service.put(indicator + "/baseline", baseline.formatted("51"));
    service.put(target, aim.formatted("81"));
    service.put(indicator, definition.formatted("新名称"));

    JsonNode counted =
        overtaken(service.put(indicator + "/baseline", baseline.formatted("52"), "If-Match", read));
    assertThat(counted.at("/basedOn/value").asString()).isEqualTo("50");
    assertThat(counted.at("/now/value").asString()).isEqualTo("51");

    JsonNode defined =
        overtaken(service.put(indicator, definition.formatted("別名"), "If-Match", read));
    assertThat(defined.at("/basedOn/definition/name").asString()).isEqualTo("かん養量");
    assertThat(defined.at("/now/definition/name").asString()).isEqualTo("新名称");

    JsonNode aimed = overtaken(service.put(target, aim.formatted("82"), "If-Match", read));
    assertThat(aimed.at("/basedOn/value").asString()).isEqualTo("80");
    assertThat(aimed.at("/now/value").asString()).isEqualTo("81");
    assertThat(aimed.at("/sent/value").asString()).isEqualTo("82");
  }

  @Test
  void who_does_not_say_what_they_read_corrects_what_stands_and_both_stay_in_the_ledger() {
    String fy2021 = defined() + "/measurements/FY2021";
    service.put(fy2021, "{\"value\": \"61\"}");
    long events = service.events();

    Answer first = service.put(fy2021, "{\"value\": \"62\", \"reason\": \"集計漏れ\"}");
    Answer second = service.put(fy2021, "{\"value\": \"63\", \"reason\": \"集計漏れ\"}");
    Answer same = service.put(fy2021, "{\"value\": \"63\", \"reason\": \"集計漏れ\"}");

    assertThat(first.body().path("revision").asInt()).isEqualTo(3);
    assertThat(second.body().path("revision").asInt()).isEqualTo(4);
    assertThat(same.body().path("changed").asBoolean()).isFalse();
    assertThat(service.events()).isEqualTo(events + 2);
  }

  private static JsonNode overtaken(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(412);
    return answer.body();
  }

  /** Of the ledger as it is now, as the ETag of a view. */
  private static String version() {
    service.sequenced();
    return "\"" + service.events() + "\"";
  }

  private static String defined() {
    String indicator = "/api/indicators/water-" + ++indicators;
    assertThat(service.put(indicator, "{\"name\": \"かん養量\", \"unit\": \"万㎡\"}").status())
        .isEqualTo(200);
    return indicator;
  }
}
