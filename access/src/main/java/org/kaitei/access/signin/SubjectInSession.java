package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * A session knows the subject and nothing else about who signed in, and ends some hours after it
 * began, however busy it is.
 */
public final class SubjectInSession implements SecurityContextRepository {

  /** Under this name the sessions of one subject can be found, to end them all. */
  static final String SUBJECT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final Duration longest;
  private final InstantSource clock;

  public SubjectInSession(Duration longest, InstantSource clock) {
    this.longest = longest;
    this.clock = clock;
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    HttpSession session = exchange.getRequest().getSession(false);
    if (session == null) {
      return context;
    }
    Instant began = Instant.ofEpochMilli(session.getCreationTime());
    if (isOver(began)) {
      session.invalidate();
    } else {
      in(began, session.getAttribute(SUBJECT)).ifPresent(context::setAuthentication);
    }
    return context;
  }

  private boolean isOver(Instant began) {
    return clock.instant().isAfter(began.plus(longest));
  }

  /**
   * Who has signed in with the session, unless it has ended.
   *
   * @param subject as the session knows it; null for none
   */
  Optional<Authentication> in(Instant began, @Nullable Object subject) {
    return !isOver(began) && subject instanceof String known
        ? Optional.of(new SignedIn(known))
        : Optional.empty();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication shown = context.getAuthentication();
    if (CurrentActor.isSomebody(shown)) {
      request.getSession().setAttribute(SUBJECT, shown.getName());
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SUBJECT) != null;
  }
}
