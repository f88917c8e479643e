package org.kaitei.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.session.SessionRepository;

/**
 * Who asks by an answer that lasts: a token may be revoked, a session end and an account lose its
 * roles while it does, so what the request showed is looked up again each time.
 */
public final class StillThere {

  private final BearerTokens tokens;
  private final SessionRepository<?> sessions;
  private final SubjectInSession subjects;
  private final Actors actors;

  public StillThere(
      BearerTokens tokens,
      SessionRepository<?> sessions,
      SubjectInSession subjects,
      Actors actors) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.subjects = subjects;
    this.actors = actors;
  }

  /** Who began the call and what they may do, whenever it is asked, on any thread. */
  public Supplier<Actor> whoBegan(HttpServletRequest request) {
    String token = new DefaultBearerTokenResolver().resolve(request);
    HttpSession session = request.getSession(false);
    String id = session == null ? null : session.getId();
    return () -> as(shown(token, id));
  }

  private Optional<Authentication> shown(@Nullable String token, @Nullable String session) {
    if (token != null) {
      return byToken(token);
    }
    return Optional.ofNullable(session)
        .map(sessions::findById)
        .flatMap(found -> subjects.in(found.getCreationTime(), found::getAttribute));
  }

  private Optional<Authentication> byToken(String token) {
    try {
      return Optional.of(tokens.authenticate(new BearerTokenAuthenticationToken(token)));
    } catch (AuthenticationException e) {
      return Optional.empty();
    }
  }

  private Actor as(Optional<Authentication> shown) {
    SecurityContext ofThread = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(new SecurityContextImpl(shown.orElse(null)));
    try {
      return actors.now();
    } finally {
      SecurityContextHolder.setContext(ofThread);
    }
  }
}
