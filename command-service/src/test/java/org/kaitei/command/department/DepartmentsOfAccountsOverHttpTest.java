package org.kaitei.command.department;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaitei.access.Role;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;

/** An account that named a department by a word of its own would be a member of nothing. */
class DepartmentsOfAccountsOverHttpTest {

  private static CommandHttp service;
  private static String administrator;

  @BeforeAll
  static void a_department_is_there() {
    service = CommandHttp.onAnEmptyLedger();
    administrator = "Bearer " + service.tokenOf(Role.ADMINISTRATOR, null);
    Answer founded =
        service.put(
            "/api/departments/health", "{\"name\": \"健康課\"}", "Authorization", administrator);
    assertThat(founded.status()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void an_account_is_made_for_a_department_by_its_id() {
    assertThat(made("hanako", "\"health\"").status()).isEqualTo(201);
    assertThat(made("jiro", "null").status()).isEqualTo(201);
  }

  @Test
  void a_department_that_there_is_not_is_refused_and_no_account_is_made() {
    Answer refused = made("saburo", "\"健康課\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/unknown-department");
    assertThat(refused.body().path("department").asString()).isEqualTo("健康課");
    assertThat(service.get("/api/accounts", "Authorization", administrator).body().toString())
        .doesNotContain("saburo");
  }

  @Test
  void an_account_is_not_moved_to_a_department_that_there_is_not() {
    String account =
        "/api/accounts/" + made("shiro", "\"health\"").body().at("/account/subject").asString();
    Answer refused = sent(account, "helth");
    assertThat(refused.body().path("type").asString()).isEqualTo("/problems/unknown-department");
    Answer standing = service.get(account, "Authorization", administrator);
    assertThat(standing.body().path("department").asString()).isEqualTo("health");
    assertThat(sent(account, "health").status()).isEqualTo(200);
  }

  private static Answer made(String name, String department) {
    return service.post(
        "/api/accounts",
        "{\"name\": \"%s\", \"roles\": [\"DEPARTMENT_MEMBER\"], \"department\": %s}"
            .formatted(name, department),
        "Authorization",
        administrator);
  }

  private static Answer sent(String account, String department) {
    return service.put(
        account,
        "{\"roles\": [\"DEPARTMENT_MEMBER\"], \"department\": \"%s\"}".formatted(department),
        "Authorization",
        administrator);
  }
}
