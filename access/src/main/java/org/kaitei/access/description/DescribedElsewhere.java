package org.kaitei.access.description;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The calls that another service answers under the same addresses, so that who reads one
 * description finds all. While the other one is away, its calls are not described.
 */
public final class DescribedElsewhere {

  private static final Logger log = LoggerFactory.getLogger(DescribedElsewhere.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final URI address;
  private final JsonMapper json;
  private final RestClient http;

  /**
   * @param service the other one's address, without a path
   */
  public DescribedElsewhere(String service, JsonMapper json) {
    this.address = URI.create(service + Description.ADDRESS);
    this.json = json;
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    requests.setReadTimeout(PATIENCE);
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  /** The description with what the other service says of its own calls, asked as this asker. */
  JsonNode addedTo(JsonNode own, Locale language, String authorization, String cookie) {
    try {
      String said =
          http.get()
              .uri(address)
              .headers(headers -> head(headers, language, authorization, cookie))
              .retrieve()
              .body(String.class);
      return added((ObjectNode) own, json.readTree(said));
    } catch (RestClientException | JacksonException away) {
      log.warn("the calls of {} cannot be described: {}", address, away.toString());
      return own;
    }
  }

  private static void head(
      HttpHeaders headers, Locale language, String authorization, String cookie) {
    headers.set(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage());
    if (authorization != null) {
      headers.set(HttpHeaders.AUTHORIZATION, authorization);
    }
    if (cookie != null) {
      headers.set(HttpHeaders.COOKIE, cookie);
    }
  }

  private static JsonNode added(ObjectNode own, JsonNode other) {
    other
        .path("paths")
        .forEachEntry(
            (path, methods) -> {
              ObjectNode here = own.withObject("/paths").withObjectProperty(path);
              methods.forEachEntry(here::putIfAbsent);
            });
    ObjectNode forms = own.withObject("/components/schemas");
    other.at("/components/schemas").forEachEntry(forms::putIfAbsent);
    return own;
  }
}
