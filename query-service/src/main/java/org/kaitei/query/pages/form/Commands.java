package org.kaitei.query.pages.form;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kaitei.query.pages.form.Outcome.Done;
import org.kaitei.query.pages.form.Outcome.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what a visitor decided on a page to the command API, over HTTP and in the visitor's own
 * name: the pages can do nothing that the visitor could not do without them.
 */
public final class Commands {

  private static final Logger log = LoggerFactory.getLogger(Commands.class);
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);

  /** A file of many rows takes its time. */
  private static final Duration TO_ANSWER = Duration.ofMinutes(5);

  private static final int AWAY = 503;

  private final String address;
  private final JsonMapper json;
  private final RefusalWords words;
  private final RestClient http;

  /**
   * @param address of the command API, without a path
   */
  public Commands(String address, JsonMapper json, RefusalWords words) {
    this.address = address;
    this.json = json;
    this.words = words;
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    var requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(TO_ANSWER);
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  public Outcome send(Command command, Sender sender) {
    try {
      var request =
          http.method(command.method())
              .uri(URI.create(address + command.path()))
              .headers(headers -> head(headers, command, sender));
      if (command.body() != null) {
        request.body(bytes(command.body()));
      }
      return request.exchange((sent, answer) -> outcome(answer, sender));
    } catch (ResourceAccessException away) {
      log.warn("the command API cannot be reached: {}", away.toString());
      return new Refused(refusal(AWAY, "not-available", Map.of(), sender.language()));
    }
  }

  private static void head(HttpHeaders headers, Command command, Sender sender) {
    sender.sign(headers);
    if (command.body() != null) {
      headers.setContentType(command.type());
    }
    if (command.key() != null) {
      headers.set("Idempotency-Key", command.key());
    }
    if (command.progress() != null) {
      headers.set("Progress-Id", command.progress());
    }
    if (command.version() != null) {
      headers.setIfMatch("\"" + command.version() + "\"");
    }
  }

  private byte[] bytes(Object body) {
    return body instanceof byte[] file ? file : json.writeValueAsBytes(body);
  }

  private Outcome outcome(ClientHttpResponse answer, Sender sender) throws IOException {
    int status = answer.getStatusCode().value();
    String said = new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8);
    try {
      JsonNode document = json.readTree(said.isEmpty() ? "{}" : said);
      return status < 400
          ? new Done(document)
          : new Refused(told(status, document, sender.language()));
    } catch (JacksonException noDocument) {
      log.warn("the command API answered {} without a document", status);
      return new Refused(refusal(status, "internal-error", Map.of(), sender.language()));
    }
  }

  /** What is refused before the API is asked, or while it cannot say so itself. */
  public Trouble refusal(int status, String code, Map<String, ?> facts, Locale language) {
    Map<String, Object> said = new LinkedHashMap<>(facts);
    said.put("type", "/problems/" + code);
    return told(status, json.valueToTree(said), language);
  }

  private Trouble told(int status, JsonNode problem, Locale language) {
    return Trouble.of(status, problem, words, language);
  }
}
