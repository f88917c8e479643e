package org.kaitei.query.catalogue;

import java.util.List;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The streams of views in an AsyncAPI document: a channel for each question whose answer is
 * described as a stream, with the messages that it can send.
 */
final class StreamChannels {

  private static final String FORMS = "/api/openapi.json";
  private static final List<String> OF_ALL = List.of("stale", "lagging", "ended");
  private static final String TYPES = "/responses/200/content";

  private final ObjectNode document;

  private StreamChannels(ObjectNode document) {
    this.document = document;
  }

  /**
   * @param described the calls, in OpenAPI
   */
  static void addTo(ObjectNode document, JsonNode described) {
    var channels = new StreamChannels(document);
    channels.messagesOfAll();
    described
        .path("paths")
        .forEachEntry((path, methods) -> channels.add(path, methods.path("get")));
  }

  private void messagesOfAll() {
    ObjectNode stale =
        said(
            "stale",
            "The reader cannot go on behind what it knew: too-old, no-version or not-known. A"
                + " snapshot follows.");
    part(stale, "resumedFrom", "integer");
    part(stale, "oldest", "integer");
    part(stale, "reason", "string");
    part(
        said("lagging", "The reader is too slow; what was queued was sent. Come again with it."),
        "lastSent",
        "integer");
    part(
        said("ended", "Nothing more is sent: rights-changed, view-gone or stopping."),
        "reason",
        "string");
  }

  private ObjectNode said(String name, String summary) {
    ObjectNode message = document.withObject("/components/messages").putObject("stream." + name);
    message.put("name", name).put("summary", summary).put("contentType", "application/json");
    return message.putObject("payload").put("type", "object");
  }

  private static void part(ObjectNode payload, String name, String type) {
    payload.withObject("/properties").putObject(name).putArray("type").add(type).add("null");
  }

  private void add(String path, JsonNode question) {
    if (!question.at(TYPES).has(MediaType.TEXT_EVENT_STREAM_VALUE)) {
      return;
    }
    String name = "view." + question.path("operationId").asString();
    JsonNode form = question.at(TYPES + "/application~1json/schema");
    ObjectNode channel = document.withObject("/channels").putObject(name);
    channel
        .put("address", path)
        .put("title", question.path("summary").asString())
        .put("description", "GET with Accept: text/event-stream. The id of a message resumes it.");
    parameters(channel, question);
    ObjectNode messages = channel.putObject("messages");
    for (String event : List.of("snapshot", "change")) {
      messages
          .putObject(event)
          .put("name", event)
          .put("contentType", "application/json")
          .putObject("payload")
          .put("$ref", FORMS + form.path("$ref").asString());
    }
    OF_ALL.forEach(
        event -> messages.putObject(event).put("$ref", "#/components/messages/stream." + event));
    ObjectNode operation = document.withObject("/operations").putObject(name);
    operation.put("action", "send").putObject("channel").put("$ref", "#/channels/" + name);
    operation.putObject("bindings").putObject("http").put("method", "GET");
  }

  private static void parameters(ObjectNode channel, JsonNode question) {
    ObjectNode parameters = channel.putObject("parameters");
    for (JsonNode parameter : question.path("parameters")) {
      if (parameter.path("in").asString().equals("path")) {
        parameters
            .putObject(parameter.path("name").asString())
            .put("description", parameter.path("description").asString());
      }
    }
  }
}
