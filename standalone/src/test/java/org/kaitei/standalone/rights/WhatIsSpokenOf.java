package org.kaitei.standalone.rights;

import static org.kaitei.standalone.rights.Caller.ADMINISTRATOR;
import static org.kaitei.standalone.rights.Caller.EXPERT;
import static org.kaitei.standalone.rights.Caller.PLANNER;

import java.util.Map;

/** The departments, the plan and the sheets that the calls of the table name. */
record WhatIsSpokenOf(Office office) {

  private static final Map<String, String> DEPARTMENTS =
      Map.of(
          "health", "健康課",
          "water", "水道課",
          "closing", "廃止課",
          "renaming", "旧称課",
          "splitting", "分割課",
          "merging-1", "合併一課",
          "merging-2", "合併二課");

  private static final String SHEET =
      "csv:table,no,indicator,unit,baseline_fy,baseline,fy_in_%1$s_column,actual_%1$s,"
          + "target_fy,target,method,printed_achievement,indicator_id,department\\n"
          + "t,1,歩数,歩,2017,5000,%1$s,6000,2025,8000,CHANGE_FROM_BASELINE,,steps,健康課\\n"
          + "t,2,検診,人,2017,100,%1$s,120,2025,200,CHANGE_FROM_BASELINE,,checks,健康課\\n";

  void make() {
    DEPARTMENTS.forEach(
        (id, name) ->
            office.prepared(
                ADMINISTRATOR, "PUT", "/api/departments/" + id, "{\"name\": \"" + name + "\"}"));
    plan("POST", "/api/plans", "{\"id\": \"sdgs\", \"title\": \"計画\", \"municipality\": \"市\"}");
    plan("PUT", "/api/indicators/spare", "{\"name\": \"予備\", \"unit\": \"件\"}");
    plan("POST", "/api/plans/sdgs/sheets/2020/import", SHEET.formatted("2020"));
    plan("POST", "/api/plans/sdgs/sheets/2021/import", SHEET.formatted("2021"));
    plan("POST", "/api/plans/sdgs/revisions", "{\"label\": \"第一版\", \"changes\": []}");
    note(PLANNER, "progress", "PROGRESS");
    note(PLANNER, "progress-retracted", "PROGRESS");
    note(EXPERT, "comment", "EXPERT_COMMENT");
    note(EXPERT, "comment-retracted", "EXPERT_COMMENT");
    relisted(PLANNER, "progress");
    relisted(EXPERT, "comment");
    plan("POST", "/api/plans/sdgs/sheets/2021/publications", "{}");
    plan(
        "PUT",
        "/api/plans/sdgs/sheets/2021/submission",
        "{\"dueOn\": \"2026-05-31\", \"reason\": \"改訂\"}");
  }

  private void plan(String method, String address, String body) {
    office.prepared(PLANNER, method, address, body);
  }

  private void note(Caller caller, String id, String kind) {
    String place = "{\"year\": 2021, \"rows\": [{\"table\": \"t\", \"no\": \"%s\"}]";
    office.prepared(
        caller,
        "POST",
        "/api/plans/sdgs/notes",
        place.formatted("1")
            + ", \"id\": \"%s\", \"kind\": \"%s\", \"text\": \"順調\"}".formatted(id, kind));
  }

  private void relisted(Caller caller, String note) {
    office.prepared(
        caller,
        "POST",
        "/api/notes/" + note + "/places",
        "{\"year\": 2021, \"rows\": [{\"table\": \"t\", \"no\": \"2\"}]}");
  }
}
