package org.kaitei.query.wiring;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kaitei.query.catalogue.CatalogueApi;
import org.kaitei.query.catalogue.TrafficApi;
import org.kaitei.query.comparison.ComparisonAnswers;
import org.kaitei.query.comparison.ComparisonApi;
import org.kaitei.query.edition.EditionAnswers;
import org.kaitei.query.edition.EditionApi;
import org.kaitei.query.edition.PreviewAnswers;
import org.kaitei.query.edition.PreviewApi;
import org.kaitei.query.edition.ToldAnswers;
import org.kaitei.query.figure.FiguresApi;
import org.kaitei.query.fold.FoldHealth;
import org.kaitei.query.fold.FoldRunner;
import org.kaitei.query.fold.FoldSettings;
import org.kaitei.query.fold.Views;
import org.kaitei.query.grid.GridAnswers;
import org.kaitei.query.grid.GridApi;
import org.kaitei.query.history.HistoryAnswers;
import org.kaitei.query.history.HistoryApi;
import org.kaitei.query.indicator.IndicatorAnswers;
import org.kaitei.query.indicator.IndicatorApi;
import org.kaitei.query.lately.ChangesAnswers;
import org.kaitei.query.lately.ChangesApi;
import org.kaitei.query.lately.MomentsAnswers;
import org.kaitei.query.ledger.LedgerIndex;
import org.kaitei.query.note.NoteAnswers;
import org.kaitei.query.note.NoteApi;
import org.kaitei.query.overview.OverviewAnswers;
import org.kaitei.query.overview.OverviewApi;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.plan.PlanApi;
import org.kaitei.query.problem.ProblemTypesApi;
import org.kaitei.query.search.CatalogueKeeper;
import org.kaitei.query.search.SearchAnswers;
import org.kaitei.query.search.SearchApi;
import org.kaitei.query.sheet.SheetAnswers;
import org.kaitei.query.sheet.SheetApi;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewStore;
import org.kaitei.query.views.ViewsAway;
import org.kaitei.query.views.Visibility;
import org.kaitei.web.Outage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** All of the query service but its process: for its own application and for the standalone. */
@Configuration(proxyBeanMethods = false)
@Import({
  PlanAnswers.class,
  PlanApi.class,
  EditionAnswers.class,
  ToldAnswers.class,
  EditionApi.class,
  PreviewAnswers.class,
  PreviewApi.class,
  IndicatorAnswers.class,
  IndicatorApi.class,
  HistoryAnswers.class,
  HistoryApi.class,
  GridAnswers.class,
  GridApi.class,
  OverviewAnswers.class,
  OverviewApi.class,
  ChangesAnswers.class,
  ChangesApi.class,
  MomentsAnswers.class,
  SheetAnswers.class,
  SheetApi.class,
  ComparisonAnswers.class,
  ComparisonApi.class,
  NoteAnswers.class,
  NoteApi.class,
  CatalogueApi.class,
  TrafficApi.class,
  ProblemTypesApi.class,
  FiguresApi.class,
  SearchAnswers.class,
  SearchApi.class,
  QuestionWiring.class,
  LedgerWiring.class,
  SubscriptionWiring.class,
  ExportWiring.class,
  PublicationWiring.class,
  SubmissionWiring.class,
  PagesWiring.class
})
@PropertySource("classpath:org/kaitei/query/wiring/axon.properties")
public class QueryServiceWiring {

  @Bean
  MongoClient viewsClient(@Value("${kaitei.mongo}") String mongo) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyConnectionString(new ConnectionString(mongo))
            .build());
  }

  @Bean
  Outage viewsAway() {
    return new ViewsAway();
  }

  @Bean
  ViewStore viewStore(
      MongoClient viewsClient,
      @Value("${kaitei.mongo}") String mongo,
      @Value("${kaitei.views.indexed:false}") boolean indexed) {
    var database = viewsClient.getDatabase(new ConnectionString(mongo).getDatabase());
    return new ViewStore(database, Views.SHAPE, indexed ? LedgerIndex.FIELDS : List.of());
  }

  @Bean
  ViewReader viewReader(ViewStore store) {
    return new ViewReader(store);
  }

  @Bean
  CatalogueKeeper catalogueKeeper(ViewReader reader) {
    return new CatalogueKeeper(reader);
  }

  @Bean
  Visibility visibility() {
    return new Visibility();
  }

  @Bean
  FoldSettings foldSettings(
      @Value("${kaitei.ledger}") String ledger,
      @Value("${kaitei.kafka}") String kafka,
      @Value("${kaitei.fold.member:}") String member) {
    return new FoldSettings(ledger, kafka, member);
  }

  @Bean
  FoldRunner fold(FoldSettings settings, ViewStore store, Visibility visibility) {
    return new FoldRunner(settings, store, visibility, InstantSource.system());
  }

  @Bean
  MeterBinder whichInstanceFolds(FoldRunner fold) {
    return registry ->
        Gauge.builder("kaitei.fold.elected", fold, folds -> folds.isElected() ? 1 : 0)
            .register(registry);
  }

  @Bean
  FoldHealth foldHealth(FoldRunner fold) {
    return new FoldHealth(fold);
  }
}
