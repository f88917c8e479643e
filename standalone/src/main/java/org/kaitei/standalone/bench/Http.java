package org.kaitei.standalone.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** One Kaitei's API. An answer that is no success is an exception. */
final class Http {
  private static final int SUCCESS = 200;
  private static final int CREATED = 201;

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final String address;
  private final String token;

  /**
   * @param token of a planner; empty for who has none
   */
  Http(String address, String token) {
    this.address = address;
    this.token = token;
  }

  String token() {
    return token;
  }

  String address() {
    return address;
  }

  String get(String path) throws IOException, InterruptedException {
    return success(send(path));
  }

  boolean succeeds(String path) throws IOException, InterruptedException {
    return send(path).statusCode() == SUCCESS;
  }

  String put(String path, String json) throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json))
            .build();
    return success(client.send(request, BodyHandlers.ofString()));
  }

  void post(String path, String type, byte[] content) throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(content))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != SUCCESS && answer.statusCode() != CREATED) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode() + answer.body());
    }
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static String success(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() != SUCCESS) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }
}
