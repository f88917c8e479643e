package org.kaitei.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaitei.ledger.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** What is refused before it reaches a call of ours is answered as the calls refuse. */
public final class ByProblem
    implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

  private final HandlerExceptionResolver problems;
  private final LocaleResolver languages;
  private final @Nullable RefusalPage page;

  /**
   * @param page for people; null where there is none
   */
  public ByProblem(
      HandlerExceptionResolver problems, LocaleResolver languages, @Nullable RefusalPage page) {
    this.languages = languages;
    this.problems = problems;
    this.page = page;
  }

  /** A token that is not, or no longer, good. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws ServletException, IOException {
    answer(request, response, refusal(why, "token-refused"));
  }

  /** The identity provider brought somebody back whom we cannot let in. */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws ServletException, IOException {
    answer(request, response, refusal(why, "provider-refused"));
  }

  /** A change that comes with a session's cookie, but without the session's token. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws ServletException, IOException {
    answer(request, response, Refusal.forbidden("form-outdated", Map.of()));
  }

  /** What fails before a call is reached, such as the database of the sessions. */
  void failed(HttpServletRequest request, HttpServletResponse response, Exception why) {
    // calls have it from Spring's servlet, which has not seen the request yet
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
    problems.resolveException(request, response, null, why);
  }

  private static Refusal refusal(AuthenticationException why, String code) {
    return isAway(why)
        ? new Refusal(Refusal.Kind.NOT_YET, "provider-away", Map.of(), List.of())
        : new Refusal(Refusal.Kind.NOT_SIGNED_IN, code, Map.of(), List.of());
  }

  private static boolean isAway(AuthenticationException why) {
    return Stream.<Throwable>iterate(why, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof ProviderAway);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws ServletException, IOException {
    if (page == null || request.getRequestURI().startsWith("/api/")) {
      failed(request, response, refusal);
    } else {
      page.show(request, response, refusal);
    }
  }
}
