package org.kaitei.query.wiring;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.kaitei.access.Actors;
import org.kaitei.access.call.Gatekeeper;
import org.kaitei.access.signin.StillThere;
import org.kaitei.query.fold.Views;
import org.kaitei.query.question.Asked;
import org.kaitei.query.question.AskedOnce;
import org.kaitei.query.question.Asking;
import org.kaitei.query.question.MomentResolver;
import org.kaitei.query.question.OwnWrites;
import org.kaitei.query.subscription.AskedFromNowOn;
import org.kaitei.query.subscription.Reader;
import org.kaitei.query.subscription.Subscriptions;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.Visibility;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.HandlerMethodReturnValueHandlerComposite;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** How questions come in over HTTP and reach who answers them. */
@Configuration(proxyBeanMethods = false)
class QuestionWiring {

  static {
    SpringDocUtils.getConfig().addResponseWrapperToIgnore(Asked.class);
  }

  /**
   * Without transactions: in the standalone they would be the event store's, and take its
   * connections.
   */
  @Bean
  SimpleQueryBus queryBus(QueryUpdateEmitter updates) {
    return SimpleQueryBus.builder().queryUpdateEmitter(updates).build();
  }

  @Bean
  Asking asking(QueryGateway gateway, Actors actors) {
    return new Asking(gateway, actors);
  }

  @Bean
  WebMvcConfigurer momentOfEachQuestion(ViewReader reader, Visibility visibility) {
    var moments = new MomentResolver(new OwnWrites(reader, visibility, Views::of));
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(moments);
      }
    };
  }

  /** Before all others, since the class of every call says already that it answers with a body. */
  @Bean
  SmartInitializingSingleton answersOfEachQuestion(
      Asking asking,
      Subscriptions subscriptions,
      StillThere readers,
      RequestMappingHandlerAdapter adapter) {
    return () -> {
      var usual = adapter.getReturnValueHandlers();
      var entities = new HandlerMethodReturnValueHandlerComposite().addHandlers(usual);
      var once = new AskedOnce(asking, entities);
      var handlers = new ArrayList<HandlerMethodReturnValueHandler>();
      handlers.add(
          new AskedFromNowOn(
              once,
              subscriptions,
              call -> new Reader(Gatekeeper.actorOf(call), readers.whoBegan(call))));
      handlers.addAll(usual);
      adapter.setReturnValueHandlers(handlers);
    };
  }
}
