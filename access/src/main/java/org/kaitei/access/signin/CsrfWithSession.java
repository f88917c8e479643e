package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A browser sends a session's cookie with what any page makes it send, so a change that comes with
 * one has to bring the session's token too. Who has no session has nothing to lose and needs none,
 * but for signing in: nobody shall be signed in as somebody else without noticing.
 */
public final class CsrfWithSession implements CsrfTokenRequestHandler, RequestMatcher {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "TRACE", "OPTIONS");

  private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

  /** Whether the request has to bring the token. */
  @Override
  public boolean matches(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod()) && hasToken(request);
  }

  /** Forms of pages find a token only where it is asked for, so that readers get no session. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    if (hasToken(request)) {
      masked.handle(request, response, token);
    }
  }

  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    return masked.resolveCsrfTokenValue(request, token);
  }

  private static boolean hasToken(HttpServletRequest request) {
    return request.getSession(false) != null || request.getRequestURI().equals("/sign-in");
  }
}
