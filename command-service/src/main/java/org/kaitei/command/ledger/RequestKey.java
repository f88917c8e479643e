package org.kaitei.command.ledger;

/**
 * An account's name for one request, under which it is decided once however often it is sent. The
 * same key of another account is another key.
 *
 * @param subject whose key it is
 * @param requestHash of all that the request said, so that the key cannot stand for another one
 */
public record RequestKey(String subject, String key, byte[] requestHash) {

  /** No header holds it, so that no step has the key of another request. */
  private static final char BEFORE_STEP = '\n';

  /** For a part of the request that is decided by itself. */
  public RequestKey step(String name) {
    return new RequestKey(subject, key + BEFORE_STEP + name, requestHash);
  }

  /** As the client knows it. */
  String sent() {
    int step = key.indexOf(BEFORE_STEP);
    return step < 0 ? key : key.substring(0, step);
  }
}
