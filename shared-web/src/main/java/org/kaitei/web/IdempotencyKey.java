package org.kaitei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Sha256;
import org.springframework.http.HttpHeaders;

/**
 * The key that a client gives to a request, so that it can send it twice.
 *
 * @param requestHash tells whether two requests say the same: by the call, what the client knows of
 *     what stands, and the body
 */
public record IdempotencyKey(String key, byte[] requestHash) {

  public static final String HEADER = "Idempotency-Key";

  /** In characters. */
  public static final int LONGEST = 200;

  /**
   * @return empty when the client gave none
   * @throws Refusal {@code malformed-key}
   */
  public static Optional<IdempotencyKey> of(HttpServletRequest request) {
    String key = request.getHeader(HEADER);
    if (key == null) {
      return Optional.empty();
    }
    if (key.isBlank() || key.length() > LONGEST) {
      throw Refusal.malformed("malformed-key", Map.of("longest", LONGEST));
    }
    return Optional.of(new IdempotencyKey(key, hash(request)));
  }

  private static byte[] hash(HttpServletRequest request) {
    String call =
        request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString();
    String known = request.getHeader(HttpHeaders.IF_MATCH);
    String head = known == null ? call : call + "\nIf-Match: " + known + '\n';
    return Sha256.of(head.getBytes(StandardCharsets.UTF_8), BoundedBody.of(request));
  }
}
