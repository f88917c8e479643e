package org.kaitei.access.wiring;

import java.util.Set;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what, for both services. */
@Configuration(proxyBeanMethods = false)
public class AccessWiring {

  /** As long as nobody can sign in, the local user does everything that a planner may. */
  @Bean
  Actors actors(@Value("${user.name}") String localUser) {
    var planner = new Actor(localUser, Set.of(Role.PLANNER), null);
    return () -> planner;
  }
}
