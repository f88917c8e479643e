package org.kaitei.access.wiring;

import java.time.InstantSource;
import org.kaitei.access.Actors;
import org.kaitei.access.signin.BearerTokens;
import org.kaitei.access.signin.SessionForm;
import org.kaitei.access.signin.StillThere;
import org.kaitei.access.signin.SubjectInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database, where all services find them, also after they were started anew. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionWiring {

  @Bean
  JdbcIndexedSessionRepository sessionRepository(
      JdbcOperations database, PlatformTransactionManager transactions, SignInSettings settings) {
    var sessions =
        new JdbcIndexedSessionRepository(database, new TransactionTemplate(transactions));
    sessions.setTableName("access.spring_session");
    sessions.setDefaultMaxInactiveInterval(settings.idle());
    sessions.setConversionService(SessionForm.json());
    new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
    return sessions;
  }

  /**
   * Secure where the visitor came by https; lax, so that a link from a mail finds them signed in.
   */
  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("kaitei-session");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  /** What a bearer token showed holds for its request alone. */
  @Bean
  SecurityContextRepository signedInContexts(SignInSettings settings) {
    return new DelegatingSecurityContextRepository(
        new RequestAttributeSecurityContextRepository(), subjects(settings));
  }

  @Bean
  StillThere stillThere(
      BearerTokens tokens,
      JdbcIndexedSessionRepository sessions,
      SignInSettings settings,
      Actors actors) {
    return new StillThere(tokens, sessions, subjects(settings), actors);
  }

  private static SubjectInSession subjects(SignInSettings settings) {
    return new SubjectInSession(settings.longest(), InstantSource.system());
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }
}
