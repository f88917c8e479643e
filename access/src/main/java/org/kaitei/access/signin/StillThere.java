package org.kaitei.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.store.Fresh;
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
 * roles while it does, so what the request showed is looked up again each time. A session that has
 * ended is good for five seconds more at most, as a token is: so thousands of such answers leave
 * the database to those who sign in.
 */
public final class StillThere {

  private final BearerTokens tokens;
  private final SessionRepository<?> sessions;
  private final SubjectInSession subjects;
  private final Actors actors;
  private final Cache<String, Optional<Begun>> read;

  /** A session, as it was read. */
  private record Begun(Instant at, @Nullable Object subject) {}

  public StillThere(
      BearerTokens tokens,
      SessionRepository<?> sessions,
      SubjectInSession subjects,
      Actors actors) {
    this(tokens, sessions, subjects, actors, Ticker.systemTicker());
  }

  StillThere(
      BearerTokens tokens,
      SessionRepository<?> sessions,
      SubjectInSession subjects,
      Actors actors,
      Ticker time) {
    this.read = Fresh.cache(time);
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
        .flatMap(id -> read.get(id, this::read))
        .flatMap(begun -> subjects.in(begun.at(), begun.subject()));
  }

  private Optional<Begun> read(String session) {
    return Optional.ofNullable(sessions.findById(session))
        .map(s -> new Begun(s.getCreationTime(), s.getAttribute(SubjectInSession.SUBJECT)));
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
