package org.kaitei.command.request;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.kaitei.ledger.Refusal;
import org.kaitei.web.BoundedBody;
import org.springframework.http.HttpHeaders;

/**
 * Tells whether two requests say the same: by the call, what the client knows, and the body. The
 * boundary between the parts of a body is no part of what it says: clients make up another one each
 * time they send it.
 */
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
    if (isOfParts(request)) {
      addParts(sha256, request);
    } else {
      sha256.update(BoundedBody.of(request));
    }
    return sha256.digest();
  }

  private static boolean isOfParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }

  private static void addParts(MessageDigest sha256, HttpServletRequest request) {
    try {
      for (Part part : request.getParts()) {
        String head = part.getName() + '\n' + part.getSubmittedFileName() + '\n' + part.getSize();
        sha256.update(('\n' + head + '\n').getBytes(StandardCharsets.UTF_8));
        sha256.update(part.getInputStream().readAllBytes());
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (ServletException unreadable) {
      throw Refusal.malformed("unreadable-body", Map.of());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
