package org.kaitei.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to a running Kaitei and sees what it has written. */
final class Http {

  static final JsonMapper JSON = new JsonMapper();
  private static final int NOT_YET = 503;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final KaiteiProcess kaitei;
  private final String token;
  private String written;

  /** With the token of the planner. */
  Http(KaiteiProcess kaitei) {
    this(kaitei, kaitei.token());
  }

  Http(KaiteiProcess kaitei, String token) {
    this.kaitei = kaitei;
    this.token = token;
  }

  JsonNode post(String path, Object body) {
    return command(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  JsonNode postCsv(String path, byte[] csv) {
    return command(
        request(path).setHeader("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(csv)));
  }

  JsonNode postWorkbook(String path, byte[] workbook) {
    return command(workbook(path, workbook));
  }

  /** The problem that a workbook is refused with. */
  JsonNode refusedWorkbook(String path, byte[] workbook) {
    try {
      return JSON.readTree(answer(workbook(path, workbook).build()).body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpRequest.Builder workbook(String path, byte[] workbook) {
    return request(path)
        .setHeader(
            "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .POST(BodyPublishers.ofByteArray(workbook));
  }

  /** A file, as it is after the last command. */
  byte[] download(String path) {
    try {
      String seen = written == null ? "" : "&atLeast=" + written;
      HttpResponse<byte[]> answer;
      Instant latest = Instant.now().plus(PATIENCE);
      do {
        answer = http.send(request(path + seen).GET().build(), BodyHandlers.ofByteArray());
      } while (answer.statusCode() == NOT_YET && Instant.now().isBefore(latest));
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer.uri() + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  JsonNode put(String path, Object body) {
    return command(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** What the view says after the last command. */
  JsonNode get(String path) {
    String query = written == null ? "" : (path.contains("?") ? "&" : "?") + "atLeast=" + written;
    return JSON.readTree(send(request(path + query).GET()));
  }

  /** What is there, as it is sent. */
  String text(String path) {
    return send(request(path).GET());
  }

  private JsonNode command(HttpRequest.Builder request) {
    JsonNode answer = JSON.readTree(send(request));
    String seen = answer.path("stream").asString() + ":" + answer.path("revision").asInt();
    written = URLEncoder.encode(seen, StandardCharsets.UTF_8);
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    URI uri = kaitei.at(path);
    return HttpRequest.newBuilder(uri)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private String send(HttpRequest.Builder request) {
    try {
      var answer = answer(request.build());
      if (answer.statusCode() >= 400) {
        throw new AssertionError(answer.uri() + " answered " + answer.body());
      }
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks again, as it is told to, while what was written is not yet visible. */
  private HttpResponse<String> answer(HttpRequest request)
      throws IOException, InterruptedException {
    Instant latest = Instant.now().plus(PATIENCE);
    HttpResponse<String> answer;
    do {
      answer = http.send(request, BodyHandlers.ofString());
    } while (answer.statusCode() == NOT_YET && Instant.now().isBefore(latest));
    return answer;
  }
}
