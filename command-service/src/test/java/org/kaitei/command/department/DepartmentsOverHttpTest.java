package org.kaitei.command.department;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaitei.command.ActingAs;
import org.kaitei.command.CommandHttp;
import org.kaitei.command.CommandHttp.Answer;
import org.kaitei.command.store.LedgerDatabase;

class DepartmentsOverHttpTest {

  private static CommandHttp service;

  @BeforeAll
  static void start() {
    ActingAs.the(ActingAs.EVERYBODY);
    service = CommandHttp.on(LedgerDatabase.migrated(), ActingAs.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void asEverybody() {
    ActingAs.the(ActingAs.EVERYBODY);
  }

  @Test
  void departments_are_founded_renamed_split_merged_and_closed() {
    good(service.put("/api/departments/water", "{\"name\": \"水保全課\"}"));
    good(service.put("/api/departments/rivers", "{\"name\": \"河川課\", \"from\": \"2010-04-01\"}"));
    service.and("recharge", indicator("水保全課")).and("flow", indicator("水環境課"));
    good(
        service.post(
            "/api/departments/water/renames",
            "{\"name\": \"水環境課\", \"from\": \"2022-04-01\", \"reason\": \"機構改革\"}"));
    long before = service.events();
    Answer left = service.post("/api/departments/water/splits", split("\"recharge\"", ""));
    assertThat(left.status()).isEqualTo(409);
    assertThat(left.body().path("type").asString()).isEqualTo("/problems/indicators-left");
    assertThat(left.body().path("indicators").get(0).asString()).isEqualTo("flow");
    good(service.post("/api/departments/water/splits", split("\"recharge\"", "\"flow\"")));
    assertThat(service.events()).isEqualTo(before + 3);
    good(
        service.post(
            "/api/departments/merges",
            """
            {"departments": ["supply", "rivers"], "into": {"id": "supply", "name": "上水道河川課"},
             "from": "2024-04-01", "reason": "機構改革"}
            """));
    Answer closing = service.delete("/api/departments/sewage?from=2025-04-01&reason=x");
    assertThat(closing.status()).isEqualTo(409);
    assertThat(closing.body().path("indicators").get(0).asString()).isEqualTo("flow");
    good(
        service.put(
            "/api/indicators/flow/department",
            "{\"department\": \"supply\", \"from\": \"2025-04-01\", \"reason\": \"所管替え\"}"));
    good(service.delete("/api/departments/sewage?from=2025-04-01&reason=x"));
    assertThat(service.delete("/api/departments/sewage?from=2025&reason=x").status())
        .isEqualTo(400);
  }

  @Test
  void an_indicator_is_found_by_a_name_that_json_writes_otherwise() {
    good(service.put("/api/departments/odd", "{\"name\": \"水\\\\\\\"環境\\\"課\"}"));
    service.and("odd-one", indicator("水\\\\\\\"環境\\\"課"));
    service.and("odd-two", indicator("水\\\\＂環境＂課"));
    Answer closing = service.delete("/api/departments/odd?from=2025-04-01&reason=x");
    assertThat(closing.body().path("count").asInt()).isEqualTo(2);
  }

  @Test
  void an_indicator_is_given_to_a_department_that_is_there() {
    good(service.put("/api/departments/health", "{\"name\": \"健康課\", \"from\": \"2020-04-01\"}"));
    service.and("beds", indicator("病院課"));
    String path = "/api/indicators/beds/department";
    Answer moved = service.put(path, "{\"department\": \"health\", \"reason\": \"所管替え\"}");
    assertThat(moved.body().path("revision").asInt()).isEqualTo(2);
    Answer again = service.put(path, "{\"department\": \"health\", \"reason\": \"所管替え\"}");
    assertThat(again.body().path("changed").asBoolean()).isFalse();
    assertThat(service.put(path, "{\"department\": \"nobody\", \"reason\": \"x\"}").status())
        .isEqualTo(404);
    Answer early =
        service.put(
            path, "{\"department\": \"health\", \"from\": \"2019-04-01\", \"reason\": \"x\"}");
    assertThat(early.body().path("type").asString()).isEqualTo("/problems/department-not-there");
    assertThat(
            service
                .put(
                    "/api/indicators/none/department",
                    "{\"department\": \"health\", \"reason\": \"x\"}")
                .status())
        .isEqualTo(404);
    assertThat(service.put(path, "{\"department\": \"health\"}").status()).isEqualTo(422);
  }

  @Test
  void several_indicators_are_given_to_a_department_all_of_them_or_none() {
    good(service.put("/api/departments/parks", "{\"name\": \"公園課\"}"));
    service.and("lawns", indicator("緑地課")).and("trees", indicator("公園課"));
    long before = service.events();
    String path = "/api/departments/parks/indicators";
    Answer unknown = service.post(path, given("\"lawns\", \"nothing\""));
    assertThat(unknown.body().path("type").asString()).isEqualTo("/problems/indicator-not-found");
    assertThat(service.events()).isEqualTo(before);
    Answer moved = service.post(path, given("\"trees\", \"lawns\", \"lawns\""));
    assertThat(moved.body().path("stream").asString()).isEqualTo("indicator/lawns");
    assertThat(moved.body().path("changed").asBoolean()).isTrue();
    assertThat(service.events()).as("the trees were theirs already").isEqualTo(before + 1);
    Answer again = service.post(path, given("\"lawns\""));
    assertThat(again.body().path("changed").asBoolean()).isFalse();
    Answer none = service.post(path, given(""));
    assertThat(none.body().path("type").asString()).isEqualTo("/problems/no-indicators");
    assertThat(service.post("/api/departments/nobody/indicators", given("\"lawns\"")).status())
        .isEqualTo(404);
  }

  private static String given(String indicators) {
    return "{\"indicators\": [%s], \"reason\": \"所管替え\"}".formatted(indicators);
  }

  @Test
  void a_department_is_the_administrators_business() {
    ActingAs.planner();
    Answer several = service.post("/api/departments/new/indicators", given("\"beds\""));
    assertThat(several.status()).isEqualTo(403);

    Answer refused = service.put("/api/departments/new", "{\"name\": \"新課\"}");

    assertThat(refused.status()).isEqualTo(403);
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
  }

  private static String indicator(String department) {
    return "{\"name\": \"指標\", \"unit\": \"人\", \"department\": \"%s\"}".formatted(department);
  }

  private static String split(String supply, String sewage) {
    return """
    {"into": [{"id": "supply", "name": "上水道課", "indicators": [%s]},
              {"id": "sewage", "name": "下水道課", "indicators": [%s]}],
     "from": "2023-04-01", "reason": "機構改革"}
    """
        .formatted(supply, sewage);
  }
}
