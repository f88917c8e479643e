package org.kaitei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.kaitei.ledger.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses a form with files that cannot be read to its end, before anybody looks for a parameter in
 * it: whoever does would fail.
 */
public final class FormsWithFiles extends OncePerRequestFilter {

  private static final String MULTIPART = "multipart/";

  private final HandlerExceptionResolver problems;

  public FormsWithFiles(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = Objects.toString(request.getContentType(), "");
    return !type.toLowerCase(Locale.ROOT).startsWith(MULTIPART);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      request.getParts();
    } catch (IOException | ServletException | IllegalStateException broken) {
      problems.resolveException(request, response, null, refusal(broken));
      return;
    }
    chain.doFilter(request, response);
  }

  private static Refusal refusal(Exception broken) {
    boolean tooLarge =
        Stream.<Throwable>iterate(broken, Objects::nonNull, Throwable::getCause)
            .anyMatch(SizeException.class::isInstance);
    return tooLarge ? BoundedBody.tooLarge() : Refusal.malformed("unreadable-form", Map.of());
  }
}
