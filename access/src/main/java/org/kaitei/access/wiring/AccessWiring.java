package org.kaitei.access.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.kaitei.access.Actors;
import org.kaitei.access.account.AccountController;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.Demonstration;
import org.kaitei.access.account.Departments;
import org.kaitei.access.account.FirstAccounts;
import org.kaitei.access.account.OwnAccountController;
import org.kaitei.access.account.PeopleController;
import org.kaitei.access.account.SignIn;
import org.kaitei.access.call.Gatekeeper;
import org.kaitei.access.call.NoAddress;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.log.AccessLogController;
import org.kaitei.access.log.Retention;
import org.kaitei.access.metrics.MetricsController;
import org.kaitei.access.person.People;
import org.kaitei.access.repeat.AnsweredOnce;
import org.kaitei.access.signin.Attempts;
import org.kaitei.access.signin.CurrentActor;
import org.kaitei.access.token.Tokens;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Who may do what, for both services, on the one database that each of them has. */
@Configuration(proxyBeanMethods = false)
@Import({
  SignInWiring.class,
  DescriptionWiring.class,
  RateWiring.class,
  AccountController.class,
  OwnAccountController.class,
  PeopleController.class,
  AccessLogController.class,
  MetricsController.class
})
public class AccessWiring {

  @Bean
  Actors actors(Accounts accounts, @Value("${kaitei.public:true}") boolean open) {
    return new CurrentActor(accounts, open);
  }

  /** To time each filter of each request costs more than most of the filters do. */
  @Bean
  SecurityObservationSettings untimedFilters() {
    return SecurityObservationSettings.noObservations();
  }

  /** Before the first request is taken. */
  @Bean
  Demonstration demonstration(
      Accounts accounts,
      @Value("${server.address:}") String address,
      @Value("${kaitei.hosts:localhost,127.0.0.1,[::1]}") Set<String> names) {
    var demonstration = new Demonstration(accounts, address, names);
    demonstration.requireOwnMachine();
    return demonstration;
  }

  @Bean
  FirstAccounts firstAccounts(
      Accounts accounts, @Value("${kaitei.administrator-password:}") String password) {
    var first = new FirstAccounts(accounts);
    if (!password.isEmpty()) {
      first.makeAdministrator(password);
    }
    return first;
  }

  @Bean
  NoAddress noAddress(
      @Qualifier("handlerExceptionResolver") @Lazy HandlerExceptionResolver problems) {
    return new NoAddress(problems);
  }

  @Bean
  AccessLog accessLog(JdbcClient database) {
    return new AccessLog(database);
  }

  /** A year and a month unless told otherwise, so that a yearly audit finds its whole year. */
  @Bean(initMethod = "start")
  Retention retentionOfTheLog(
      AccessLog log,
      Attempts attempts,
      AnsweredOnce answered,
      @Value("${kaitei.access-log-days:396}") int days) {
    return new Retention(
        log, Duration.ofDays(days), Clock.systemUTC(), attempts::forget, answered::forget);
  }

  @Bean
  People people(JdbcClient database) {
    return new People(database);
  }

  @Bean
  Accounts accounts(
      JdbcClient database, People people, AccessLog log, PlatformTransactionManager transactions) {
    return new Accounts(database, people, log, new TransactionTemplate(transactions));
  }

  /** For a service that has no directory to ask; what changes accounts is sent to the other one. */
  @Bean
  @Fallback
  Departments anyDepartment() {
    return id -> true;
  }

  @Bean
  SignIn signIn(
      JdbcClient database,
      Accounts accounts,
      People people,
      AccessLog log,
      PlatformTransactionManager transactions) {
    return new SignIn(database, accounts, people, log, new TransactionTemplate(transactions));
  }

  @Bean
  AnsweredOnce answeredOnce(
      JdbcClient database,
      PlatformTransactionManager transactions,
      Actors actors,
      JsonMapper json) {
    return new AnsweredOnce(database, new TransactionTemplate(transactions), actors, json);
  }

  @Bean
  Tokens tokens(JdbcClient database, AccessLog log) {
    return new Tokens(database, log);
  }

  /**
   * Before all other interceptors but the one that counts, so that nothing of a call is looked at
   * that is not allowed.
   */
  @Bean
  WebMvcConfigurer rightsOfCalls(Actors actors, AccessLog log) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
            .addInterceptor(new Gatekeeper(actors, log))
            .order(Ordered.HIGHEST_PRECEDENCE + 1);
      }
    };
  }
}
