package org.kaitei.query.wiring;

import java.util.List;
import org.kaitei.query.ledger.Candidates;
import org.kaitei.query.ledger.LedgerAnswers;
import org.kaitei.query.ledger.LedgerApi;
import org.kaitei.query.ledger.LedgerFilterResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the whole ledger is read. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerAnswers.class, LedgerApi.class})
public class LedgerWiring {

  @Bean
  Candidates candidates() {
    return Candidates.ALL;
  }

  @Bean
  WebMvcConfigurer ledgerFilters() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LedgerFilterResolver());
      }
    };
  }
}
