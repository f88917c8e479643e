package org.kaitei.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands to Kaitei over HTTP, as any program does that shows a token. */
final class Program {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final String token;

  Program(String address, String token) {
    this.address = address;
    this.token = token;
  }

  /** The same with somebody else's token. */
  Program as(String otherToken) {
    return new Program(address, otherToken);
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(send(request(path)));
  }

  void post(String path, Object body) throws IOException, InterruptedException {
    send(request(path).header("Content-Type", "application/json").POST(json(body)));
  }

  void put(String path, Object body) throws IOException, InterruptedException {
    send(request(path).header("Content-Type", "application/json").PUT(json(body)));
  }

  void postCsv(String path, Sample csv) throws IOException, InterruptedException {
    send(
        request(path)
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofByteArray(csv.bytes())));
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(JSON.writeValueAsString(body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }
}
