package org.kaitei.command;

import org.kaitei.command.wiring.CommandServiceWiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The command service as a process of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandServiceWiring.class)
public class CommandService {

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  static SpringApplicationBuilder application() {
    // A name of its own, because the standalone has both services and its own settings in one jar.
    return new SpringApplicationBuilder(CommandService.class)
        .properties("spring.config.name=command-service");
  }
}
