package org.kaitei.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to a running Kaitei and sees what it has written. */
final class Http {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final KaiteiProcess kaitei;
  private String written;

  Http(KaiteiProcess kaitei) {
    this.kaitei = kaitei;
  }

  JsonNode post(String path, Object body) {
    return command(request(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  JsonNode postCsv(String path, byte[] csv) {
    return command(
        request(path).setHeader("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(csv)));
  }

  JsonNode put(String path, Object body) {
    return command(request(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /** What the view says after the last command. */
  JsonNode get(String path) {
    String query = written == null ? "" : (path.contains("?") ? "&" : "?") + "atLeast=" + written;
    return JSON.readTree(send(request(path + query).GET()));
  }

  private JsonNode command(HttpRequest.Builder request) {
    JsonNode answer = JSON.readTree(send(request));
    String seen = answer.path("stream").asString() + ":" + answer.path("revision").asInt();
    written = URLEncoder.encode(seen, StandardCharsets.UTF_8);
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    URI uri = kaitei.at(path);
    return HttpRequest.newBuilder(uri).header("Content-Type", "application/json");
  }

  private String send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new AssertionError(answer.uri() + " answered " + answer.body());
      }
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
