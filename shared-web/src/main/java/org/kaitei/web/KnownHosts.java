package org.kaitei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.kaitei.ledger.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers only under its own names, and records nothing for the pages of other sites. A browser on
 * this machine reaches what listens here for any page that it shows, with the cookie of whoever is
 * signed in.
 */
@Order(KnownHosts.BEFORE_THE_BODY_IS_READ)
public final class KnownHosts extends OncePerRequestFilter {

  static final int BEFORE_THE_BODY_IS_READ = 0;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Set<String> names;
  private final HandlerExceptionResolver problems;

  /**
   * @param names the hosts that addresses of this service name, without a port
   */
  public KnownHosts(Set<String> names, HandlerExceptionResolver problems) {
    this.names = names;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (!names.contains(request.getServerName())) {
      refuse(request, response, "unknown-host", Map.of("host", request.getServerName()));
    } else if (!SAFE.contains(request.getMethod()) && origin != null && !isOurs(origin, request)) {
      refuse(request, response, "foreign-origin", Map.of("origin", origin));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOurs(String origin, HttpServletRequest request) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equals(request.getHeader(HttpHeaders.HOST));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, String code, Map<String, ?> facts) {
    problems.resolveException(request, response, null, Refusal.forbidden(code, facts));
  }
}
