package org.kaitei.access.wiring;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import org.kaitei.access.account.SignIn;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.signin.Attempts;
import org.kaitei.access.signin.BearerTokens;
import org.kaitei.access.signin.ByProblem;
import org.kaitei.access.signin.CsrfWithSession;
import org.kaitei.access.signin.FailuresAtTheDoor;
import org.kaitei.access.signin.OpenToOrigins;
import org.kaitei.access.signin.ProvidedPeople;
import org.kaitei.access.signin.RefusalPage;
import org.kaitei.access.signin.RequestLog;
import org.kaitei.access.signin.SafeHeaders;
import org.kaitei.access.signin.SessionSignIn;
import org.kaitei.access.signin.SignOut;
import org.kaitei.access.token.Tokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** How both services learn who asks, and turn away what nobody should send. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SignInSettings.class)
@Import({SessionWiring.class, OidcWiring.class, HardeningWiring.class})
public class SignInWiring {

  private static final int BEFORE_THE_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER - 1;
  private static final int AFTER_THE_HOSTS = 10;

  /** After the hosts are looked at, and before a body is read: it may hold the token of a form. */
  @Bean
  DelegatingFilterProxyRegistrationBean whoAsksFirst() {
    var chain = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    chain.setOrder(AFTER_THE_HOSTS);
    chain.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    return chain;
  }

  @Bean
  ByProblem refused(
      @Qualifier("handlerExceptionResolver") @Lazy HandlerExceptionResolver problems,
      LocaleResolver languages,
      ObjectProvider<RefusalPage> page) {
    return new ByProblem(problems, languages, page.getIfAvailable());
  }

  @Bean
  FilterRegistrationBean<FailuresAtTheDoor> failuresAtTheDoor(ByProblem refused) {
    var around = new FilterRegistrationBean<>(new FailuresAtTheDoor(refused));
    around.setOrder(BEFORE_THE_SESSIONS);
    return around;
  }

  @Bean
  SessionAuthenticationStrategy newSession(CsrfTokenRepository tokens) {
    return new CompositeSessionAuthenticationStrategy(
        List.of(
            new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
  }

  @Bean
  Attempts attempts(JdbcClient database, SignInSettings settings) {
    return new Attempts(database, settings.limits(), InstantSource.system());
  }

  @Bean
  SessionSignIn sessionSignIn(
      SignIn accounts,
      Attempts attempts,
      AccessLog log,
      SessionAuthenticationStrategy newSession,
      SecurityContextRepository contexts) {
    return new SessionSignIn(accounts, attempts, log, newSession, contexts);
  }

  @Bean
  BearerTokens bearerTokens(Tokens tokens, ObjectProvider<ProvidedPeople> provided) {
    ProvidedPeople people = provided.getIfAvailable();
    return new BearerTokens(tokens, people == null ? BearerTokens::refuse : people::ofToken);
  }

  @Bean
  SecurityFilterChain whoAsks(
      HttpSecurity http,
      SecurityContextRepository contexts,
      CsrfTokenRepository csrfTokens,
      BearerTokens tokens,
      ByProblem refused,
      AccessLog log,
      @Value("${kaitei.cors:}") List<String> origins) {
    var csrf = new CsrfWithSession();
    return http.securityContext(context -> context.securityContextRepository(contexts))
        .csrf(
            with ->
                with.csrfTokenRepository(csrfTokens)
                    .csrfTokenRequestHandler(csrf)
                    .requireCsrfProtectionMatcher(csrf))
        .cors(open -> open.configurationSource(new OpenToOrigins(origins)))
        .headers(all -> all.defaultsDisabled().addHeaderWriter(SafeHeaders.forWhomItIs()))
        .requestCache(none -> none.disable())
        .exceptionHandling(no -> no.authenticationEntryPoint(refused).accessDeniedHandler(refused))
        .oauth2ResourceServer(
            bearer ->
                bearer
                    .authenticationManagerResolver(request -> tokens::authenticate)
                    .authenticationEntryPoint(refused)
                    .accessDeniedHandler(refused))
        .logout(
            out ->
                out.logoutUrl("/sign-out").addLogoutHandler(new SignOut(log)).logoutSuccessUrl("/"))
        .addFilterAfter(new RequestLog(), SecurityContextHolderFilter.class)
        .build();
  }
}
