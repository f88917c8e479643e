package org.kaitei.query.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;
import org.kaitei.query.fold.FoldSettings;
import org.kaitei.query.question.Asking;
import org.kaitei.query.subscription.DescribedStream;
import org.kaitei.query.subscription.LiveViews;
import org.kaitei.query.subscription.Seats;
import org.kaitei.query.subscription.SubscriptionApi;
import org.kaitei.query.subscription.SubscriptionSettings;
import org.kaitei.query.subscription.Subscriptions;
import org.kaitei.query.subscription.ViewsAlone;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.Visibility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Every view from now on. */
@Configuration(proxyBeanMethods = false)
@Import(SubscriptionApi.class)
@PropertySource("classpath:org/kaitei/query/wiring/subscription.properties")
class SubscriptionWiring {

  @Bean
  Seats.Limits subscriptionLimits(
      @Value("${kaitei.subscriptions.most:#{null}}") @Nullable Integer most,
      @Value("${kaitei.subscriptions.most-of-one:2000}") int mostOfOne,
      @Value("${kaitei.subscriptions.most-views-of-stranger:200}") int mostViewsOfStranger) {
    long heap = Runtime.getRuntime().maxMemory();
    return new Seats.Limits(
        most == null ? Seats.Limits.mostIn(heap) : most, mostOfOne, mostViewsOfStranger);
  }

  @Bean
  SubscriptionSettings subscriptionSettings(
      Seats.Limits limits,
      @Value("${kaitei.subscriptions.queue:64}") int queue,
      @Value("${kaitei.subscriptions.window:20000}") int window,
      @Value("${kaitei.subscriptions.heartbeat:15s}") Duration heartbeat,
      @Value("${kaitei.subscriptions.look-again:1s}") Duration lookAgain) {
    return new SubscriptionSettings(limits, queue, window, heartbeat, lookAgain);
  }

  @Bean
  LiveViews liveViews(
      SubscriptionSettings settings,
      FoldSettings topic,
      ViewReader reader,
      Visibility visibility,
      Asking asking,
      JsonMapper json,
      QueryGateway gateway,
      QueryUpdateEmitter emitter) {
    return new LiveViews(settings, topic, reader, visibility, asking, json, gateway, emitter);
  }

  @Bean
  Subscriptions subscriptions(
      SubscriptionSettings settings, LiveViews live, MeterRegistry registry) {
    return new Subscriptions(settings, live, registry);
  }

  @Bean
  DescribedStream describedStream() {
    return new DescribedStream();
  }

  @Bean
  WebMvcConfigurer streamsOfViewsAlone() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new ViewsAlone());
      }
    };
  }
}
