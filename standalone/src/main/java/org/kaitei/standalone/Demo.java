package org.kaitei.standalone;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts real plans into an empty ledger, over HTTP, as any other client would. */
public final class Demo {

  private static final String KUMAMOTO = "/api/plans/kumamoto-sdgs";
  private static final String GUNMA = "/api/plans/gunma-sdgs";
  private static final String FUKUOKA = "/api/plans/fukuoka";

  private final JsonMapper json = new JsonMapper();
  private final Program planner;

  /**
   * @param token of a planner
   */
  public Demo(String address, String token) {
    this.planner = new Program(address, token);
  }

  /**
   * A sheet, a plan with the dates of its three editions, one whose targets were revised, and work
   * for departments.
   *
   * @param administrator a token of one, who says which department answers for what
   */
  void load(String administrator, Progress progress) throws IOException, InterruptedException {
    if (loadSheet(progress)) {
      gunma();
      progress.say("The plan of 群馬県 is there, with the dates of its three editions.");
      fukuoka();
      progress.say("The report of 福岡県 for 2024 is there, with the targets that were revised.");
      new DemoYear(planner.as(administrator), planner).begin();
      progress.say("Both sheets are published; two departments owe 熊本市 the figures of 2022.");
    }
  }

  /**
   * The sheet alone.
   *
   * @return whether the ledger was empty, and the sheet is in it now
   */
  public boolean loadSheet(Progress progress) throws IOException, InterruptedException {
    if (!plans().isEmpty()) {
      progress.say("The ledger has plans already; the sample stays out.");
      return false;
    }
    kumamoto();
    progress.say("The sample sheet of 熊本市 for 2021 is in the ledger, with comments on it.");
    return true;
  }

  private void kumamoto() throws IOException, InterruptedException {
    adopt("kumamoto-sdgs", "熊本市SDGs未来都市計画", "熊本市", Map.of("adoptedOn", "2019-08"));
    planner.postCsv(KUMAMOTO + "/sheets/2021/import", new Sample("kumamoto-2022-09.csv"));
    planner.post(KUMAMOTO + "/changes", new Sample("kumamoto-structure.json").json());
    JsonNode notes = new Sample("kumamoto-notes.json").json();
    for (JsonNode note : notes.path("notes")) {
      planner.post(KUMAMOTO + "/notes", note);
    }
    for (JsonNode relisted : notes.path("relisted")) {
      String note = relisted.path("note").asString();
      planner.post("/api/notes/" + note + "/places", relisted.path("place"));
    }
  }

  private void gunma() throws IOException, InterruptedException {
    List<List<String>> editions = new Sample("gunma-revisions.csv").rows();
    List<String> first = editions.getFirst();
    adopt(
        "gunma-sdgs",
        "群馬県SDGs計画",
        "群馬県",
        Map.of("edition", first.getFirst(), "adoptedOn", first.get(2)));
    for (List<String> edition : editions.subList(1, editions.size())) {
      planner.post(
          GUNMA + "/revisions", Map.of("label", edition.getFirst(), "decidedOn", edition.get(2)));
    }
    planner.post(GUNMA + "/changes", new Sample("gunma-structure.json").json());
  }

  /** The report prints the targets as they were revised; the first ones stand in another column. */
  private void fukuoka() throws IOException, InterruptedException {
    adopt("fukuoka", "福岡県総合計画", "福岡県", Map.of("edition", "策定時", "adoptedOn", "令和4年3月"));
    planner.postCsv(
        FUKUOKA
            + "/sheets/2024/import?baselinePeriod=FY2021&targetPeriod=FY2026&method=RATIO_TO_TARGET",
        new Sample("fukuoka-fy2024.csv"));
    planner.post(FUKUOKA + "/changes", new Sample("fukuoka-first-targets.json").json());
    planner.post(FUKUOKA + "/revisions", new Sample("fukuoka-revision.json").json());
  }

  private void adopt(String id, String title, String municipality, Map<String, String> edition)
      throws IOException, InterruptedException {
    var plan = json.createObjectNode();
    plan.put("id", id).put("title", title).put("municipality", municipality);
    edition.forEach(plan::put);
    planner.post("/api/plans", plan);
  }

  private JsonNode plans() throws IOException, InterruptedException {
    return planner.get("/api/plans").path("plans");
  }
}
