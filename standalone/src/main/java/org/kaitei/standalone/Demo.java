package org.kaitei.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts real plans into an empty ledger, over HTTP, as any other client would. */
public final class Demo {

  private static final String KUMAMOTO = "/api/plans/kumamoto-sdgs";
  private static final String GUNMA = "/api/plans/gunma-sdgs";
  private static final String FUKUOKA = "/api/plans/fukuoka";

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final String address;
  private final String token;

  /**
   * @param token of a planner
   */
  public Demo(String address, String token) {
    this.address = address;
    this.token = token;
  }

  /** A sheet, a plan in three editions, and one whose targets were revised. */
  public void load(Progress progress) throws IOException, InterruptedException {
    if (loadSheet(progress)) {
      gunma();
      progress.say("The plan of 群馬県 is there in its three editions.");
      fukuoka();
      progress.say("The report of 福岡県 for 2024 is there, with the targets that were revised.");
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
    take(KUMAMOTO + "/sheets/2021/import", "kumamoto-2022-09.csv");
    record(KUMAMOTO + "/changes", new Sample("kumamoto-structure.json").json());
    JsonNode notes = new Sample("kumamoto-notes.json").json();
    for (JsonNode note : notes.path("notes")) {
      record(KUMAMOTO + "/notes", note);
    }
    for (JsonNode relisted : notes.path("relisted")) {
      String note = relisted.path("note").asString();
      record("/api/notes/" + note + "/places", relisted.path("place"));
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
      record(
          GUNMA + "/revisions", Map.of("label", edition.getFirst(), "decidedOn", edition.get(2)));
    }
    record(GUNMA + "/changes", new Sample("gunma-structure.json").json());
  }

  /** The report prints the targets as they were revised; the first ones stand in another column. */
  private void fukuoka() throws IOException, InterruptedException {
    adopt("fukuoka", "福岡県総合計画", "福岡県", Map.of("edition", "策定時", "adoptedOn", "令和4年3月"));
    take(
        FUKUOKA
            + "/sheets/2024/import?baselinePeriod=FY2021&targetPeriod=FY2026&method=RATIO_TO_TARGET",
        "fukuoka-fy2024.csv");
    record(FUKUOKA + "/changes", new Sample("fukuoka-first-targets.json").json());
    record(FUKUOKA + "/revisions", new Sample("fukuoka-revision.json").json());
  }

  private void adopt(String id, String title, String municipality, Map<String, String> edition)
      throws IOException, InterruptedException {
    var plan = json.createObjectNode();
    plan.put("id", id).put("title", title).put("municipality", municipality);
    edition.forEach(plan::put);
    record("/api/plans", plan);
  }

  private JsonNode plans() throws IOException, InterruptedException {
    return json.readTree(send(request("/api/plans").build()).body()).path("plans");
  }

  private void take(String path, String csv) throws IOException, InterruptedException {
    post(path, "text/csv", BodyPublishers.ofByteArray(new Sample(csv).bytes()));
  }

  private void record(String path, Object body) throws IOException, InterruptedException {
    post(path, "application/json", BodyPublishers.ofString(json.writeValueAsString(body)));
  }

  private void post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    send(request(path).header("Content-Type", type).POST(body).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IOException(request.uri() + " answered " + answer.statusCode() + answer.body());
    }
    return answer;
  }
}
