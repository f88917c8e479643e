package org.kaitei.access.wiring;

import io.github.bucket4j.TimeMeter;
import org.kaitei.access.Actors;
import org.kaitei.access.rate.Allowances;
import org.kaitei.access.rate.Pace;
import org.kaitei.access.rate.Rates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Limits how fast one account can ask. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Rates.class)
public class RateWiring {

  /** Before it is asked whether a call is allowed, because a refusal costs a line in the log. */
  @Bean
  WebMvcConfigurer pace(Actors actors, Rates rates) {
    var allowances = new Allowances(rates, TimeMeter.SYSTEM_NANOTIME);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Pace(actors, allowances)).order(Ordered.HIGHEST_PRECEDENCE);
      }
    };
  }
}
