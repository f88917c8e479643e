package org.kaitei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.kaitei.ledger.Refusal;
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
    MessageDigest sha256 = sha256();
    sha256.update(
        (request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString())
            .getBytes(StandardCharsets.UTF_8));
    String known = request.getHeader(HttpHeaders.IF_MATCH);
    if (known != null) {
      sha256.update(("\nIf-Match: " + known + '\n').getBytes(StandardCharsets.UTF_8));
    }
    sha256.update(BoundedBody.of(request));
    return sha256.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
