package org.kaitei.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command or a question said no to: why, as a code that programs can read, with the facts that
 * stand in the way. The words for people are made at the edge from the code and the facts.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of no it is. The edge gives each its HTTP status. */
  public enum Kind {
    MALFORMED,
    NOT_SIGNED_IN,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    /** The same request is being decided at this moment. */
    UNDER_WAY,
    CHANGED_SINCE,
    TOO_LARGE,
    INVALID,
    /** More requests in a row than one account may send. */
    TOO_MANY,
    NOT_YET
  }

  /**
   * One of several things wrong with one request.
   *
   * @param cell where in a file, as {@code row 17, column unit}; null for a body
   * @param pointer where in a JSON body (RFC 6901); null for a file
   */
  public record Fault(String cell, String pointer, String code, Map<String, Object> facts) {}

  private final Kind kind;
  private final String code;
  private final transient Map<String, Object> facts;
  private final transient List<Fault> faults;

  public Refusal(Kind kind, String code, Map<String, ?> facts, List<Fault> faults) {
    super(code + " " + facts + (faults.isEmpty() ? "" : " " + faults), null, false, false);
    this.kind = kind;
    this.code = code;
    this.facts = new LinkedHashMap<>(facts);
    this.faults = List.copyOf(faults);
  }

  public static Refusal malformed(String code, Map<String, ?> facts) {
    return new Refusal(Kind.MALFORMED, code, facts, List.of());
  }

  public static Refusal forbidden(String code, Map<String, ?> facts) {
    return new Refusal(Kind.FORBIDDEN, code, facts, List.of());
  }

  public static Refusal notFound(String what, Object id) {
    return new Refusal(Kind.NOT_FOUND, what + "-not-found", Map.of("id", id.toString()), List.of());
  }

  public static Refusal conflict(String code, Map<String, ?> facts) {
    return new Refusal(Kind.CONFLICT, code, facts, List.of());
  }

  public static Refusal invalid(String code, Map<String, ?> facts) {
    return new Refusal(Kind.INVALID, code, facts, List.of());
  }

  public static Refusal invalid(String code, List<Fault> faults) {
    return new Refusal(Kind.INVALID, code, Map.of("count", faults.size()), faults);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> facts() {
    return facts;
  }

  public List<Fault> faults() {
    return faults;
  }
}
