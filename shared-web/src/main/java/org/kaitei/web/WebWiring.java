package org.kaitei.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaitei.web.gzip.Gzip;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What both services need to speak HTTP alike. */
@Configuration(proxyBeanMethods = false)
@Import(Problems.class)
public class WebWiring {

  /**
   * JSON as events write it, but with absent values said: a null is an answer too. What somebody
   * sends is read strictly, and a list has no null among its entries.
   */
  @Bean
  JsonMapperBuilderCustomizer jsonAsInTheLedger() {
    return builder ->
        StrictJson.configured(builder)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
  }

  @Bean
  JsonFactoryBuilderCustomizer boundedJson() {
    return factory -> factory.streamReadConstraints(StrictJson.BOUNDS);
  }

  /**
   * A library that the broker brings along would have YAML taken for JSON, and 010 there for 10:
   * all that is said in YAML is no content of ours.
   */
  @Bean
  WebMvcConfigurer jsonAlone() {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(
            all ->
                all.removeIf(
                    one -> one.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
      }
    };
  }

  @Bean
  WebMvcConfigurer callsThatCannotBeAnswered() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new UnreadBody());
        interceptors.addInterceptor(new KnownParameters());
        interceptors.addInterceptor(new AnswerInJson());
      }
    };
  }

  /** Behind a gateway these are the names by which people reach it. */
  @Bean
  KnownHosts knownHosts(
      @Value("${kaitei.hosts:localhost,127.0.0.1,[::1]}") Set<String> names,
      @Qualifier("handlerExceptionResolver") @Lazy HandlerExceptionResolver problems) {
    return new KnownHosts(names, problems);
  }

  @Bean
  BoundedBody boundedBody(
      @Qualifier("handlerExceptionResolver") @Lazy HandlerExceptionResolver problems) {
    return new BoundedBody(problems);
  }

  /** After the hosts are looked at, and before the parameters are: they may stand in the form. */
  @Bean
  FilterRegistrationBean<FormsWithFiles> formsWithFiles(
      @Qualifier("handlerExceptionResolver") @Lazy HandlerExceptionResolver problems) {
    var early = new FilterRegistrationBean<>(new FormsWithFiles(problems));
    early.setOrder(KnownHosts.BEFORE_THE_BODY_IS_READ + 1);
    return early;
  }

  /** Outside of all others, so that whatever they write goes through it. */
  @Bean
  FilterRegistrationBean<Gzip> gzip() {
    var outermost = new FilterRegistrationBean<>(new Gzip());
    outermost.setOrder(Ordered.HIGHEST_PRECEDENCE);
    outermost.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    outermost.setAsyncSupported(true);
    return outermost;
  }

  @Bean
  Container container(ProblemWords words) {
    return new Container(words);
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new AskedLanguage();
    resolver.setSupportedLocales(List.of(Locale.JAPANESE, Locale.ENGLISH));
    resolver.setDefaultLocale(Locale.JAPANESE);
    return resolver;
  }

  @Bean
  ProblemWords problemWords() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("problems");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new ProblemWords(messages);
  }
}
