package org.kaitei.access.signin;

import java.util.List;
import java.util.Map;
import org.kaitei.access.wiring.AccessDatabaseWiring;
import org.kaitei.access.wiring.AccessWiring;
import org.kaitei.web.WebWiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A service that has nothing but its doors. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({WebWiring.class, AccessWiring.class, AccessDatabaseWiring.class, SmallCalls.class})
class SmallService {

  static final String READER = "kaitei_reader";
  static final String READER_PASSWORD = "of-the-reader";

  private SmallService() {}

  static ConfigurableApplicationContext start(String database, Map<String, String> settings) {
    List<String> arguments =
        List.of(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.flyway.enabled=false",
            "--kaitei.access.url=" + database,
            "--kaitei.access.user=" + READER,
            "--kaitei.access.password=" + READER_PASSWORD);
    return new SpringApplicationBuilder(SmallService.class)
        .bannerMode(org.springframework.boot.Banner.Mode.OFF)
        .registerShutdownHook(false)
        .initializers(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new org.springframework.core.env.MapPropertySource(
                            "test", Map.copyOf(settings))))
        .run(arguments.toArray(String[]::new));
  }

  static int port(ConfigurableApplicationContext service) {
    return ((ServletWebServerApplicationContext) service).getWebServer().getPort();
  }
}
