package org.kaitei.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts a real sheet into an empty ledger, over HTTP, as any other client would. */
public final class Demo {
  private static final String PLAN =
      """
      {"id": "kumamoto-sdgs", "title": "熊本市SDGs未来都市計画", "municipality": "熊本市"}
      """;
  private static final String SHEET = "/kumamoto-2022-09.csv";
  private static final String STRUCTURE = "/kumamoto-structure.json";
  private static final String NOTES = "/kumamoto-notes.json";

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final String address;

  public Demo(String address) {
    this.address = address;
  }

  public void load(Progress progress) throws IOException, InterruptedException {
    if (!plans().isEmpty()) {
      progress.say("The ledger has plans already; the sample stays out.");
      return;
    }
    record("/api/plans", "application/json", BodyPublishers.ofString(PLAN));
    try (InputStream sheet = Demo.class.getResourceAsStream(SHEET)) {
      record(
          "/api/plans/kumamoto-sdgs/sheets/2021/import",
          "text/csv",
          BodyPublishers.ofByteArray(sheet.readAllBytes()));
    }
    structure();
    notes();
    progress.say("The sample sheet of 熊本市 for 2021 is in the ledger, with comments on it.");
  }

  private void structure() throws IOException, InterruptedException {
    try (InputStream sample = Demo.class.getResourceAsStream(STRUCTURE)) {
      record("/api/plans/kumamoto-sdgs/changes", json.readTree(sample));
    }
  }

  private void notes() throws IOException, InterruptedException {
    try (InputStream sample = Demo.class.getResourceAsStream(NOTES)) {
      JsonNode all = json.readTree(sample);
      for (JsonNode note : all.path("notes")) {
        record("/api/plans/kumamoto-sdgs/notes", note);
      }
      for (JsonNode relisted : all.path("relisted")) {
        String note = relisted.path("note").asString();
        record("/api/notes/" + note + "/places", relisted.path("place"));
      }
    }
  }

  private void record(String path, JsonNode body) throws IOException, InterruptedException {
    record(path, "application/json", BodyPublishers.ofString(json.writeValueAsString(body)));
  }

  private JsonNode plans() throws IOException, InterruptedException {
    HttpRequest ask = HttpRequest.newBuilder(URI.create(address + "/api/plans")).build();
    return json.readTree(send(ask).body()).path("plans");
  }

  private void record(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", type)
            .POST(body)
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IOException(request.uri() + " answered " + answer.statusCode() + answer.body());
    }
    return answer;
  }
}
