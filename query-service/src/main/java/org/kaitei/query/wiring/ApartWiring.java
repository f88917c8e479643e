package org.kaitei.query.wiring;

import org.kaitei.access.description.DescribedElsewhere;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the query service needs where the commands are another process's. */
@Configuration(proxyBeanMethods = false)
public class ApartWiring {

  @Bean
  DescribedElsewhere describedCommands(
      @Value("${kaitei.commands}") String address, JsonMapper json) {
    return new DescribedElsewhere(address, json);
  }
}
