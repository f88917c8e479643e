package org.kaitei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

/** What was said in 円 before the indicator came to be counted in 千円. */
class FormerUnitsOverHttpTest {

  private static final String SALES = "/api/indicators/sales";
  private static final String FY2020 = SALES + "/measurements/FY2020";
  private static final String FY2021 = SALES + "/measurements/FY2021";
  private static final String TARGET = "/api/plans/sdgs/targets/sales/FY2025";
  private static final String IMPORT = "/api/plans/sdgs/sheets/2021/import";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    service = CommandHttp.withAPlan();
    service.and("sales", definition("円", ""));
    recorded(service.put(FY2020, "{\"value\": \"1000000\"}"));
    recorded(service.put(TARGET, "{\"value\": \"5000\"}"));
    recorded(service.put(SALES, definition("千円", "単位の変更")));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void figures_and_targets_go_on_in_the_new_unit_and_the_same_again_is_nothing_new() {
    Answer little = service.put(FY2021, "{\"value\": \"900\"}");
    assertThat(little.status()).as(little.body().toString()).isEqualTo(409);
    assertThat(little.body().path("codes").get(0).asString())
        .isEqualTo("falls-although-cumulative");
    recorded(service.put(FY2021, "{\"value\": \"1100\"}"));

    Answer again = service.put(TARGET, "{\"value\": \"5000\"}");
    assertThat(again.status()).as(again.body().toString()).isEqualTo(409);
    assertThat(again.body().path("type").asString()).isEqualTo("/problems/target-stands");
    String converted = "{\"value\": \"5000\", \"reason\": \"千円で設定\"}";
    recorded(service.put(TARGET, converted));
    assertThat(service.put(TARGET, converted).body().path("changed").asBoolean()).isFalse();

    recorded(service.postCsv(IMPORT, FILE));
    Answer twice = service.postCsv(IMPORT, FILE);
    assertThat(twice.status()).as(twice.body().toString()).isEqualTo(200);
    assertThat(twice.body().path("recorded").asInt()).isZero();

    recorded(service.put(SALES, definition("円", "誤り")));
    recorded(service.put(SALES, definition("千円", "やはり千円")));
    assertThat(service.postCsv(IMPORT, FILE).body().path("recorded").asInt(-1)).isZero();
    assertThat(service.put(TARGET, "{\"value\": \"5000\"}").body().path("changed").asBoolean())
        .isFalse();
  }

  private static void recorded(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    assertThat(answer.body().path("changed").asBoolean()).isTrue();
  }

  private static String definition(String unit, String reason) {
    String given = reason.isEmpty() ? "" : ", \"reason\": \"" + reason + "\"";
    return "{\"name\": \"売上\", \"unit\": \"" + unit + "\", \"cumulative\": true" + given + "}";
  }

  private static final byte[] FILE =
      """
      table,no,indicator_id,indicator,unit,baseline_fy,baseline,fy_in_2021_column,actual_2021,target_fy,target,printed_achievement,method,cumulative
      t,1,sales,売上,千円,,,2021,1100,2025,5000,22%,RATIO_TO_TARGET,yes
      """
          .getBytes(StandardCharsets.UTF_8);
}
