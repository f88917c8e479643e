package org.kaitei.access.wiring;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.kaitei.access.signin.SafeHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriterFilter;

/** What holds for every request, whoever sends it. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/kaitei/access/wiring/hardening.properties")
class HardeningWiring {

  @Bean
  FilterRegistrationBean<HeaderWriterFilter> safeHeaders() {
    var first = new FilterRegistrationBean<>(SafeHeaders.filter());
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return first;
  }

  /**
   * Believes the gateway about where a visitor comes from and whether by https. Anybody else who
   * says so is not believed, and without a gateway nobody is.
   *
   * @param addresses of the gateway, as this service sees them
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> gateway(
      @Value("${kaitei.gateway:}") Set<String> addresses) {
    var valve = new RemoteIpValve();
    valve.setInternalProxies(
        addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    valve.setProtocolHeader("X-Forwarded-Proto");
    return server -> {
      if (!addresses.isEmpty()) {
        server.addEngineValves(valve);
      }
    };
  }
}
