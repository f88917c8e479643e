package org.kaitei.command;

import java.util.EnumSet;
import java.util.Set;
import org.kaitei.access.Actor;
import org.kaitei.access.Actors;
import org.kaitei.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Lets a test say who asks, whatever the request says. */
@Configuration(proxyBeanMethods = false)
public class ActingAs {

  public static final Actor EVERYBODY = new Actor("p-all", EnumSet.allOf(Role.class), null);

  private static volatile Actor actor = EVERYBODY;

  public static void the(Actor now) {
    actor = now;
  }

  public static void member(String department) {
    the(new Actor("p-" + department, Set.of(Role.DEPARTMENT_MEMBER), department));
  }

  public static void planner() {
    the(new Actor("p-planner", Set.of(Role.PLANNER), null));
  }

  @Bean
  @Primary
  Actors whoTheTestSays() {
    return () -> actor;
  }
}
