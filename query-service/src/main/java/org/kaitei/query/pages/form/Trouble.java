package org.kaitei.query.pages.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Why a command was refused, in the words of the API.
 *
 * @param code such as {@code measurement-stands}
 * @param facts the whole problem document, for what the page has to know of it
 */
public record Trouble(
    int status, String code, String title, String detail, List<Fault> faults, JsonNode facts) {

  private static final String TYPES = "/problems/";

  /**
   * One of several things that are wrong.
   *
   * @param place a JSON pointer into what was sent, or a cell of a file; null for the whole
   * @param facts as the API said them
   */
  public record Fault(String place, String code, String message, JsonNode facts) {}

  static Trouble of(int status, JsonNode problem) {
    List<Fault> faults = new ArrayList<>();
    problem.path("errors").forEach(fault -> faults.add(fault(fault)));
    return new Trouble(
        status,
        problem.path("type").asString("").replace(TYPES, ""),
        problem.path("title").asString(""),
        problem.path("detail").asString(""),
        List.copyOf(faults),
        problem);
  }

  private static Fault fault(JsonNode fault) {
    JsonNode place = fault.path(fault.has("cell") ? "cell" : "pointer");
    return new Fault(
        place.isMissingNode() ? null : place.asString(),
        fault.path("code").asString(""),
        fault.path("message").asString(""),
        fault);
  }

  public boolean is(String code) {
    return this.code.equals(code);
  }

  /** What is wrong with a field of that name; null when nothing is. */
  public String at(String field) {
    return faults.stream()
        .filter(fault -> Objects.toString(fault.place, "").endsWith("/" + field))
        .map(Fault::message)
        .findFirst()
        .orElse(field.equals(facts.path("field").asString("")) ? detail : null);
  }

  /** A fact that it names; null when it does not. */
  public String fact(String name) {
    JsonNode fact = facts.path(name);
    return fact.isMissingNode() || fact.isNull() ? null : fact.asString();
  }

  /** The codes of the faults, each once. */
  public List<String> codes() {
    return faults.stream().map(Fault::code).distinct().toList();
  }
}
