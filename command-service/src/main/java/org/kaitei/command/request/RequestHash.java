package org.kaitei.command.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.kaitei.web.BoundedBody;
import org.springframework.http.HttpHeaders;

/** Tells whether two requests say the same: by the call, what the client knows, and the body. */
final class RequestHash {

  private RequestHash() {}

  static byte[] of(HttpServletRequest request) {
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
