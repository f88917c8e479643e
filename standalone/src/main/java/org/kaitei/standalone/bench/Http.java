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

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final String address;

  Http(String address) {
    this.address = address;
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
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json))
            .build();
    return success(client.send(request, BodyHandlers.ofString()));
  }

  private HttpResponse<String> send(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String success(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() != SUCCESS) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }
}
