package org.kaitei.access.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps its cookies, and follows no redirect by itself. */
final class Visitor {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String origin;

  Visitor(int port) {
    visit(port);
  }

  /** The same browser at another instance, as behind one gateway. */
  Visitor visit(int port) {
    origin = "http://127.0.0.1:" + port;
    return this;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    return send(request(path, headers).GET(), BodyHandlers.ofByteArray());
  }

  HttpResponse<Void> send(String method, String path, String... headers) {
    return send(
        request(path, headers).method(method, BodyPublishers.noBody()), BodyHandlers.discarding());
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> json(String method, String path, String body, String... headers) {
    return of(method, path, "application/json", body, headers);
  }

  /** With a body of any type, or of none. */
  HttpResponse<String> of(String method, String path, String type, String body, String... headers) {
    var request = request(path, headers).method(method, BodyPublishers.ofString(body));
    return send(type == null ? request : request.header("Content-Type", type));
  }

  HttpResponse<String> signIn(String name, String password) {
    String token = get("/sign-in").body();
    return post("/sign-in", Map.of("name", name, "password", password, "_csrf", token));
  }

  /** The token of the session's forms. */
  String csrf() {
    return get("/sign-in").body();
  }

  Optional<HttpCookie> cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("kaitei-session"))
        .findFirst();
  }

  HttpResponse<String> at(URI address) {
    return send(HttpRequest.newBuilder(address).GET());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(origin + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
