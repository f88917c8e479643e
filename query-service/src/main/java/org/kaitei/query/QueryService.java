package org.kaitei.query;

import org.kaitei.access.wiring.AccessDatabaseWiring;
import org.kaitei.access.wiring.AccessWiring;
import org.kaitei.query.wiring.ApartWiring;
import org.kaitei.query.wiring.QueryServiceWiring;
import org.kaitei.web.WebWiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The query service as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  QueryServiceWiring.class,
  ApartWiring.class,
  WebWiring.class,
  AccessWiring.class,
  AccessDatabaseWiring.class
})
public class QueryService {

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  static SpringApplicationBuilder application() {
    // A name of its own, because the standalone has both services and its own settings in one jar.
    return new SpringApplicationBuilder(QueryService.class)
        .properties("spring.config.name=query-service");
  }
}
