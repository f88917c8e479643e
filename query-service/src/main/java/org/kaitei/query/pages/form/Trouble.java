package org.kaitei.query.pages.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Why a command was refused, as its page says it.
 *
 * @param code such as {@code measurement-stands}
 * @param facts the whole problem document, for what the page has to know of it
 */
public record Trouble(
    int status, String code, String title, String detail, List<Fault> faults, JsonNode facts) {

  private static final String TYPES = "/problems/";

  /** Which field is wrong where the refusal does not say so itself. */
  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry("not-a-figure", "printed"),
          Map.entry("figure-missing", "printed"),
          Map.entry("unit-differs", "printed"),
          Map.entry("printed-period-differs", "printed"),
          Map.entry("measurement-stands", "reason"),
          Map.entry("publication-stands", "publishReason"),
          Map.entry("rule-stands", "reason"),
          Map.entry("invalid-bands", "bands"),
          Map.entry("invalid-threshold", "onTrackFrom"),
          Map.entry("no-departments", "departments"));

  /**
   * One of several things that are wrong.
   *
   * @param place a JSON pointer into what was sent, or a cell of a file; null for the whole
   * @param facts as the API said them
   */
  public record Fault(String place, String code, String message, JsonNode facts) {

    /** The cell of a file; null where it is about what was entered on a page. */
    public String cell() {
      return facts.has("cell") ? place : null;
    }
  }

  static Trouble of(int status, JsonNode problem, RefusalWords words, Locale language) {
    List<Fault> faults = new ArrayList<>();
    problem.path("errors").forEach(fault -> faults.add(fault(fault, words, language)));
    String code = problem.path("type").asString("").replace(TYPES, "");
    String detail = words.detail(code, facts(problem), language);
    boolean known = !detail.isEmpty();
    return new Trouble(
        status,
        code,
        known ? words.title(code, language) : problem.path("title").asString(""),
        known ? detail : problem.path("detail").asString(""),
        List.copyOf(faults),
        problem);
  }

  private static Fault fault(JsonNode fault, RefusalWords words, Locale language) {
    JsonNode place = fault.path(fault.has("cell") ? "cell" : "pointer");
    return new Fault(
        place.isMissingNode() ? null : place.asString(),
        fault.path("code").asString(""),
        words.message(fault, language),
        fault);
  }

  static Map<String, Object> facts(JsonNode said) {
    Map<String, Object> facts = new LinkedHashMap<>();
    said.properties()
        .forEach(
            fact -> {
              JsonNode value = fact.getValue();
              if (value.isArray()) {
                facts.put(fact.getKey(), entries(value));
              } else if (value.isValueNode() && !value.isNull()) {
                facts.put(fact.getKey(), value.asString());
              }
            });
    return facts;
  }

  private static List<String> entries(JsonNode list) {
    return list.valueStream().filter(JsonNode::isValueNode).map(JsonNode::asString).toList();
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
        .orElse(field.equals(field()) ? detail : null);
  }

  /** The field that all of it is about; empty when that is not one. */
  public String field() {
    return facts.path("field").asString(ABOUT.getOrDefault(code, ""));
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
