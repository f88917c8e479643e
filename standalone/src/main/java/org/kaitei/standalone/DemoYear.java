package org.kaitei.standalone;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A year's work for the accounts of the demonstration: departments that answer for indicators of
 * Kumamoto's plan, sheets that everybody may read, and one that is due.
 */
final class DemoYear {

  private static final String SHEETS = "/api/plans/kumamoto-sdgs/sheets/";
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int DAYS_TO_SUBMIT = 30;

  private final Program administrator;
  private final Program planner;

  DemoYear(Program administrator, Program planner) {
    this.administrator = administrator;
    this.planner = planner;
  }

  void begin() throws IOException, InterruptedException {
    found();
    publish();
    open();
  }

  private void found() throws IOException, InterruptedException {
    JsonNode sample = new Sample("kumamoto-departments.json").json();
    for (JsonNode department : sample.path("departments")) {
      String id = department.path("id").asString();
      administrator.put("/api/departments/" + id, Map.of("name", department.path("name")));
      for (JsonNode indicator : department.path("indicators")) {
        administrator.put(
            "/api/indicators/" + indicator.asString() + "/department",
            Map.of("department", id, "reason", sample.path("reason")));
      }
    }
  }

  private void publish() throws IOException, InterruptedException {
    planner.post(SHEETS + "2021/publications", Map.of());
    planner.post("/api/plans/fukuoka/sheets/2024/publications", Map.of());
  }

  /** Due some weeks from now, so that it is not late on the day somebody looks around. */
  private void open() throws IOException, InterruptedException {
    String dueOn = LocalDate.now(JAPAN).plusDays(DAYS_TO_SUBMIT).toString();
    planner.put(SHEETS + "2022/submission", Map.of("dueOn", dueOn));
  }
}
