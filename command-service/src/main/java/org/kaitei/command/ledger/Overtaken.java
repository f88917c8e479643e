package org.kaitei.command.ledger;

import java.util.List;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Kind;

/**
 * Another transaction was first, and what was decided here rests on a state that is past, or would
 * be decided twice. Mostly that is over within milliseconds.
 */
final class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Null unless the other one is the same request. */
  private final String key;

  private Overtaken(String message, Throwable cause, String key) {
    super(message, cause);
    this.key = key;
  }

  Overtaken(Throwable cause) {
    this(cause.getMessage(), cause, null);
  }

  Overtaken(String message) {
    this(message, null, null);
  }

  /** The same request came before, and is being decided. */
  static Overtaken byItself(RequestKey request) {
    return new Overtaken("the same request is being decided", null, request.sent());
  }

  /** What the client is told when it lasts. */
  Refusal afterAll(int tries) {
    return key == null
        ? new Refusal(Kind.NOT_YET, "contended", Map.of("tries", tries), List.of())
        : new Refusal(Kind.UNDER_WAY, "request-under-way", Map.of("key", key), List.of());
  }
}
