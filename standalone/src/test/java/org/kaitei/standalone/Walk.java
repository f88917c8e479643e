package org.kaitei.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Somebody who has not signed in, and follows every link from the first page on. */
final class Walk {

  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)");
  private static final int OK = 200;

  private final URI start;
  private final Map<URI, Integer> answered = new TreeMap<>();

  Walk(URI start) {
    this.start = start;
  }

  /** The status that each address answered with; where a page leads to sign in is not followed. */
  Map<URI, Integer> everywhere() throws IOException, InterruptedException {
    Deque<URI> waiting = new ArrayDeque<>();
    waiting.add(start);
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!waiting.isEmpty()) {
        URI next = waiting.remove();
        if (!answered.containsKey(next)) {
          HttpResponse<String> answer =
              http.send(HttpRequest.newBuilder(next).build(), BodyHandlers.ofString());
          answered.put(next, answer.statusCode());
          links(answer).forEach(waiting::add);
        }
      }
    }
    return answered;
  }

  private Stream<URI> links(HttpResponse<String> answer) {
    if (answer.statusCode() != OK || !isPage(answer)) {
      return Stream.empty();
    }
    return LINK.matcher(answer.body())
        .results()
        .map(link -> target(answer.uri(), HtmlUtils.htmlUnescape(link.group(1))))
        .filter(link -> link.getAuthority().equals(start.getAuthority()))
        .filter(link -> !link.getPath().startsWith("/sign-in"));
  }

  /** Java resolves as the standard before today's did, in which a query alone left the page. */
  private static URI target(URI page, String link) {
    return page.resolve(link.startsWith("?") ? page.getRawPath() + link : link);
  }

  private static boolean isPage(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }
}
