package org.kaitei.query.wiring;

import java.util.List;
import org.kaitei.access.account.Accounts;
import org.kaitei.access.person.People;
import org.kaitei.query.fold.FoldSettings;
import org.kaitei.query.ledger.Candidates;
import org.kaitei.query.ledger.EventAnswers;
import org.kaitei.query.ledger.LedgerAnswers;
import org.kaitei.query.ledger.LedgerApi;
import org.kaitei.query.ledger.LedgerExport;
import org.kaitei.query.ledger.LedgerExportApi;
import org.kaitei.query.ledger.LedgerFilterResolver;
import org.kaitei.query.ledger.LedgerIndex;
import org.kaitei.query.ledger.LedgerReadAhead;
import org.kaitei.query.ledger.Recorders;
import org.kaitei.query.ledger.StoredEvents;
import org.kaitei.query.ledger.TopicAway;
import org.kaitei.query.question.Asking;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewStore;
import org.kaitei.web.Outage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the whole ledger is read. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerAnswers.class, EventAnswers.class, LedgerApi.class, LedgerExportApi.class})
public class LedgerWiring {

  @Bean
  Candidates candidates(ViewStore store, @Value("${kaitei.views.indexed:false}") boolean indexed) {
    return indexed ? new LedgerIndex(store) : Candidates.ALL;
  }

  @Bean
  StoredEvents storedEvents(@Value("${kaitei.kafka}") String kafka) {
    return new StoredEvents(kafka, FoldSettings.TOPIC);
  }

  @Bean
  Outage topicAway() {
    return new TopicAway();
  }

  @Bean
  LedgerExport ledgerExport(
      ViewReader reader, StoredEvents events, MessageSource messages, People people) {
    return new LedgerExport(reader, events, messages, people::named);
  }

  @Bean
  @ConditionalOnProperty(
      name = "kaitei.views.indexed",
      havingValue = "false",
      matchIfMissing = true)
  LedgerReadAhead ledgerReadAhead(LedgerAnswers answers) {
    return new LedgerReadAhead(answers);
  }

  @Bean
  Recorders recorders(Accounts accounts, ViewReader views, Asking asking) {
    return new Recorders(accounts, views, asking);
  }

  @Bean
  WebMvcConfigurer ledgerFilters(Recorders recorders) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LedgerFilterResolver(recorders));
      }
    };
  }
}
