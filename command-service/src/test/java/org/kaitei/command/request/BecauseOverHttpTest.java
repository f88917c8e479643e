package org.kaitei.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ActingAs;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import org.kaitei.command.store.LedgerDatabase;

/** What is taken back has its reason in the body or in the address. */
class BecauseOverHttpTest {

  private static final String FIGURE = "/api/indicators/steps/measurements/FY2021";
  private static final String BREAK = "/api/indicators/steps/breaks/FY2022";
  private static final String CLOSING = "/api/departments/closing?from=2026-04-01";

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    ActingAs.the(ActingAs.EVERYBODY);
    service = CommandHttp.on(LedgerDatabase.migrated(), ActingAs.class);
    service.and("steps", "{\"name\": \"歩数\", \"unit\": \"歩\"}");
    good(service.put(FIGURE, "{\"value\": \"6000\"}"));
    good(
        service.put(
            "/api/indicators/steps",
            "{\"name\": \"歩数\", \"unit\": \"千歩\", \"breakFrom\": \"FY2022\", \"reason\": \"x\"}"));
    good(service.put("/api/departments/closing", "{\"name\": \"廃止課\"}"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_figure_a_break_and_a_department_are_taken_back_for_a_reason_in_the_body() {
    for (String path : new String[] {FIGURE, BREAK, CLOSING}) {
      assertThat(refused(service.delete(path))).as(path).isEqualTo("422 /problems/text-missing");
      assertThat(refused(service.deleteWith(path, "{}"))).isEqualTo("422 /problems/text-missing");
      good(service.deleteWith(path, "{\"reason\": \"誤入力\"}"));
    }
  }

  @Test
  void the_body_is_believed_before_the_address() {
    String path = "/api/indicators/steps/measurements/FY2020";
    good(service.put(path, "{\"value\": \"6000\", \"acknowledged\": [\"all\"]}"));
    assertThat(refused(service.deleteWith(path + "?reason=x", "{\"reason\": \"x\\u0000\"}")))
        .isEqualTo("422 /problems/unseen-character");
    good(service.deleteWith(path + "?reason=x", "{\"reason\": null}"));
  }

  private static String refused(Answer answer) {
    return answer.status() + " " + answer.body().path("type").asString();
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
  }
}
