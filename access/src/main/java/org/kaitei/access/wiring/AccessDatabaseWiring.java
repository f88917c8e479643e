package org.kaitei.access.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.kaitei.access.store.AccessAway;
import org.kaitei.web.Outage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For a service that has no other database: a role of its own, which reaches nothing else. */
@Configuration(proxyBeanMethods = false)
public class AccessDatabaseWiring {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  HikariDataSource dataSource(
      @Value("${kaitei.access.url}") String url,
      @Value("${kaitei.access.user}") String user,
      @Value("${kaitei.access.password}") String password,
      @Value("${kaitei.access.connections:8}") int connections) {
    var pool = new HikariDataSource();
    pool.setPoolName("access");
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setMaximumPoolSize(connections);
    pool.setConnectionTimeout(PATIENCE.toMillis());
    return pool;
  }

  @Bean
  Outage accessAway() {
    return new AccessAway();
  }
}
