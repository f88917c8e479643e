package org.kaitei.command.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.kaitei.access.store.AccessSchema;
import org.kaitei.access.store.AccessSchema.DatabaseRole;
import org.kaitei.command.store.LedgerSchema;
import org.kaitei.command.store.StoreAway;
import org.kaitei.web.Outage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Migrates as the owner; everything after that is done as the service's own role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostgresProperties.class)
class DatabaseWiring {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration HARDLY_ANY = Duration.ofMillis(250);
  private static final int TELLING = 2;

  @Bean(initMethod = "migrate")
  Flyway ledgerSchema(PostgresProperties postgres) {
    return LedgerSchema.migration(
        postgres.url(),
        postgres.owner(),
        postgres.ownerPassword(),
        postgres.user(),
        postgres.password());
  }

  /** Also makes the role by which the query service reaches accounts, where it has one. */
  @Bean(initMethod = "migrate")
  Flyway accessSchema(
      PostgresProperties postgres,
      Flyway ledgerSchema,
      @Value("${kaitei.access.user:}") String reader,
      @Value("${kaitei.access.password:}") String readerPassword,
      @Value("${kaitei.access-log-days:396}") int logDays) {
    return AccessSchema.migration(
        postgres.url(),
        new DatabaseRole(postgres.owner(), postgres.ownerPassword()),
        postgres.user(),
        new DatabaseRole(reader, readerPassword),
        logDays);
  }

  /** Takes the migrated schemas because the service's role does not exist before. */
  @Bean
  HikariDataSource dataSource(
      PostgresProperties postgres, Flyway ledgerSchema, Flyway accessSchema) {
    HikariDataSource pool = pool("ledger", postgres);
    pool.setMaximumPoolSize(postgres.connections());
    pool.setConnectionTimeout(PATIENCE.toMillis());
    return pool;
  }

  /**
   * An import holds a connection while it tells how far it has come. Were both from one pool,
   * imports could wait for each other until all of them give up.
   */
  @Bean(defaultCandidate = false)
  HikariDataSource progressDataSource(
      PostgresProperties postgres, Flyway ledgerSchema, Flyway accessSchema) {
    HikariDataSource pool = pool("progress", postgres);
    pool.setMaximumPoolSize(TELLING);
    pool.setMinimumIdle(0);
    pool.setConnectionTimeout(HARDLY_ANY.toMillis());
    return pool;
  }

  private static HikariDataSource pool(String name, PostgresProperties postgres) {
    var pool = new HikariDataSource();
    pool.setPoolName(name);
    pool.setJdbcUrl(postgres.url());
    pool.setUsername(postgres.user());
    pool.setPassword(postgres.password());
    return pool;
  }

  @Bean
  Outage storeAway() {
    return new StoreAway();
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }
}
