package org.kaitei.command.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.Role;
import org.kaitei.command.store.LedgerDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A running command service without its HTTP edge, one of several on the same ledger perhaps. */
final class Instance implements AutoCloseable {

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({CommandServiceWiring.class, MemoStream.class, MemoStream.Handler.class})
  static class Configuration {

    /** Without the HTTP edge nobody signs in. */
    @Bean
    @Primary
    Actors planner() {
      var planner = new Actor("local", Set.of(Role.PLANNER), null);
      return () -> planner;
    }
  }

  private final ConfigurableApplicationContext context;

  private Instance(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Instance on(LedgerDatabase database) {
    return on(database, Map.of());
  }

  static Instance on(LedgerDatabase database, Map<String, Object> more, Class<?>... beans) {
    Map<String, Object> properties = new HashMap<>(database.properties());
    properties.put("kaitei.kafka", "127.0.0.1:1");
    properties.putAll(more);
    return new Instance(
        new SpringApplicationBuilder(Configuration.class)
            .sources(beans)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .properties(properties)
            .run());
  }

  <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  @Override
  public void close() {
    context.close();
  }
}
