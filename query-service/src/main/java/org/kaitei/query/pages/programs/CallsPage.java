package org.kaitei.query.pages.programs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kaitei.access.Right;
import org.kaitei.query.pages.Frame;
import org.kaitei.query.pages.Link;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.kaitei.web.ProblemType;
import org.kaitei.web.ProblemTypes;
import org.kaitei.web.ProblemWords;
import tools.jackson.databind.JsonNode;

/**
 * All calls, by what they are about.
 *
 * @param documents the same for programs
 * @param everywhere the problems that every call can end with
 * @param forms of what is sent and answered
 */
public record CallsPage(
    Frame frame,
    List<Link> documents,
    List<Link> everywhere,
    List<Group> groups,
    List<Form> forms) {

  /** Calls about the same kind of thing. */
  public record Group(String name, List<Call> calls) {}

  static CallsPage of(JsonNode said, ProblemTypes problems, ProblemWords words, Visit visit) {
    var links = new ProblemLinks(problems, words, visit);
    Map<String, List<Call>> groups = new LinkedHashMap<>();
    said.path("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, call) ->
                        groups
                            .computeIfAbsent(part(path), any -> new java.util.ArrayList<>())
                            .add(Call.of(method.toUpperCase(), path, call, links, visit.words()))));
    return new CallsPage(
        Frame.bare(visit, visit.words().say("calls")),
        documents(visit),
        links.of(problems.all().stream().filter(ProblemType::everywhere)),
        groups.entrySet().stream()
            .map(group -> new Group(name(group.getKey(), visit.words()), group.getValue()))
            .toList(),
        Form.all(said.at("/components/schemas")));
  }

  private static String part(String path) {
    return path.split("/")[2];
  }

  private static String name(String part, Words words) {
    String name = words.sayIfKnown("calls.about." + part);
    return name == null ? part : name;
  }

  private static List<Link> documents(Visit visit) {
    Words words = visit.words();
    Stream<Link> open = Stream.of(new Link(words.say("problems"), visit.to("/problems")));
    Stream<Link> published =
        Stream.of(
            new Link(words.say("calls.openapi"), visit.to("/api/openapi.json")),
            new Link(words.say("calls.asyncapi"), visit.to("/api/asyncapi.json")));
    return Stream.concat(open, visit.may(Right.READ_PUBLISHED) ? published : Stream.of()).toList();
  }
}
