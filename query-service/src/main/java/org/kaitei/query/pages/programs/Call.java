package org.kaitei.query.pages.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Words;
import tools.jackson.databind.JsonNode;

/**
 * One call.
 *
 * @param id of its place on the page
 * @param right that it takes, in the reader's words
 * @param body the types of content that it takes, with their forms; none without a body
 * @param answers each status of an answer with what it means
 * @param refusals the statuses of all that is none
 * @param problems that it can end with, besides those of every call
 */
public record Call(
    String id,
    String method,
    String path,
    String summary,
    String right,
    List<Parameter> parameters,
    List<Content> body,
    List<Answer> answers,
    String refusals,
    List<Link> problems) {

  /**
   * @param in which part of the request it stands, in the reader's words
   */
  public record Parameter(String name, String in, boolean required, String description) {}

  public record Answer(String status, String description, List<Content> content) {}

  /**
   * @param form words of its form, of which some lead to where it is described
   */
  public record Content(String type, List<Link> form) {}

  static Call of(String method, String path, JsonNode call, ProblemLinks problems, Words words) {
    return new Call(
        Anchor.of(method + " " + path),
        method,
        path,
        call.path("summary").asString(),
        words.say("right." + call.path("x-kaitei-right").asString()),
        parameters(call.path("parameters"), words),
        contents(call.path("requestBody").path("content")),
        answers(call.path("responses")),
        refusals(call.path("responses")),
        problems.of(method, path));
  }

  private static List<Parameter> parameters(JsonNode described, Words words) {
    return described
        .valueStream()
        .map(
            parameter ->
                new Parameter(
                    parameter.path("name").asString(),
                    words.say("calls.in." + parameter.path("in").asString()),
                    parameter.path("required").asBoolean(false),
                    parameter.path("description").asString("")))
        .toList();
  }

  private static List<Answer> answers(JsonNode described) {
    return described
        .propertyStream()
        .filter(answer -> !isRefusal(answer.getKey()))
        .map(
            answer ->
                new Answer(
                    answer.getKey(),
                    answer.getValue().path("description").asString(""),
                    contents(answer.getValue().path("content"))))
        .toList();
  }

  private static String refusals(JsonNode described) {
    return described
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(Call::isRefusal)
        .collect(Collectors.joining(", "));
  }

  private static boolean isRefusal(String status) {
    return status.compareTo("400") >= 0;
  }

  private static List<Content> contents(JsonNode described) {
    List<Content> contents = new ArrayList<>();
    described.forEachEntry(
        (type, content) -> contents.add(new Content(type, FormWords.of(content.path("schema")))));
    return contents;
  }
}
