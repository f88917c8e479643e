package org.kaitei.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of each request what was asked, by whom and how it ended: the path without its question
 * mark, because people put words there that are theirs, and the subject, never a name.
 */
public final class RequestLog extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger("org.kaitei.requests");

  /** Line breaks and escape sequences would forge or hide lines of the log. */
  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long began = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      if (log.isInfoEnabled()) {
        write(request, response, (System.nanoTime() - began) / 1_000_000);
      }
    }
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, long milliseconds) {
    Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
    log.info(
        "{} {} {} {} {} ms{}",
        CurrentActor.isSomebody(somebody) ? somebody.getName() : "-",
        request.getMethod(),
        UNPRINTABLE.matcher(request.getRequestURI()).replaceAll("?"),
        response.getStatus(),
        milliseconds,
        request.isAsyncStarted() ? ", and goes on" : "");
  }
}
