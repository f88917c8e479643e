package org.kaitei.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A department at its computer: it knows what was acknowledged to it, and nothing of a crash. */
final class Client {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int NOT_NOW = 503;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final KaiteiProcess kaitei;

  Client(KaiteiProcess kaitei) {
    this.kaitei = kaitei;
  }

  boolean adopt(String plan) {
    return acknowledged(
        request("/api/plans", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"id\": \"%s\", \"title\": \"計画\", \"municipality\": \"熊本市\"}"
                        .formatted(plan))));
  }

  boolean importSheet(String plan) throws IOException {
    try (InputStream sheet = Client.class.getResourceAsStream("/kumamoto-2022-09.csv")) {
      return acknowledged(
          request("/api/plans/" + plan + "/sheets/2021/import", "text/csv")
              .POST(BodyPublishers.ofByteArray(sheet.readAllBytes())));
    }
  }

  boolean measure(String indicator, String value) {
    return acknowledged(
        request("/api/indicators/" + indicator + "/measurements/FY2022", "application/json")
            .PUT(
                BodyPublishers.ofString(
                    "{\"value\": \"%s\", \"reason\": \"counted again\", \"acknowledged\": [\"all\"]}"
                        .formatted(value))));
  }

  /** How many rows the sheet of 2021 shows; none when there is no sheet. */
  Optional<Integer> rows(String plan) throws IOException, InterruptedException {
    return get("/api/plans/" + plan + "/sheets/2021")
        .map(
            sheet -> {
              int rows = 0;
              for (JsonNode table : sheet.path("tables")) {
                rows += table.path("rows").size();
              }
              return rows;
            });
  }

  /** Every figure of FY2022 that the history tells of, in its order. */
  List<String> history(String indicator) throws IOException, InterruptedException {
    List<String> values = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          get("/api/indicators/" + indicator + "/history?limit=100" + cursor).orElseThrow();
      for (JsonNode revision : page.path("revisions")) {
        if (revision.path("period").asString("").equals("FY2022")) {
          values.add(revision.path("after").asString());
        }
      }
      cursor = page.path("next").isNull() ? "" : "&after=" + page.path("next").asString();
    } while (!cursor.isEmpty());
    return values;
  }

  private Optional<JsonNode> get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request(path, "application/json").build(), BodyHandlers.ofString());
    return answer.statusCode() == 404
        ? Optional.empty()
        : Optional.of(JSON.readTree(answer.body()));
  }

  private boolean acknowledged(HttpRequest.Builder request) {
    try {
      int status = status(request.build());
      if (status >= 400) {
        throw new AssertionError(request.build().uri() + " answered " + status);
      }
      return true;
    } catch (IOException killed) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  /** Asks again, as it is told to, while the service is too busy to answer. */
  private int status(HttpRequest request) throws IOException, InterruptedException {
    int status = NOT_NOW;
    while (status == NOT_NOW) {
      status = http.send(request, BodyHandlers.ofString()).statusCode();
    }
    return status;
  }

  private HttpRequest.Builder request(String path, String type) {
    URI uri = kaitei.at(path);
    return HttpRequest.newBuilder(uri)
        .timeout(PATIENCE)
        .header("Authorization", kaitei.authorization())
        .header("Content-Type", type);
  }
}
