package org.kaitei.query.wiring;

import java.io.IOException;
import java.util.List;
import org.kaitei.access.Actors;
import org.kaitei.access.person.People;
import org.kaitei.query.department.Departments;
import org.kaitei.query.edition.DiffTelling;
import org.kaitei.query.pages.ChartLibrary;
import org.kaitei.query.pages.ComparisonPages;
import org.kaitei.query.pages.DiffWords;
import org.kaitei.query.pages.EditionPages;
import org.kaitei.query.pages.GridPages;
import org.kaitei.query.pages.IndicatorPages;
import org.kaitei.query.pages.NotePages;
import org.kaitei.query.pages.PageHeaders;
import org.kaitei.query.pages.PageProblems;
import org.kaitei.query.pages.PlanHistoryPages;
import org.kaitei.query.pages.PlanPages;
import org.kaitei.query.pages.ReadingPages;
import org.kaitei.query.pages.SearchPages;
import org.kaitei.query.pages.SheetPages;
import org.kaitei.query.pages.VisitResolver;
import org.kaitei.query.pages.accounts.AccountPages;
import org.kaitei.query.pages.accounts.AccountsPages;
import org.kaitei.query.pages.accounts.LogPages;
import org.kaitei.query.pages.accounts.OwnAccountPages;
import org.kaitei.query.pages.comment.AmendmentPages;
import org.kaitei.query.pages.comment.CommentPages;
import org.kaitei.query.pages.departments.DepartmentPages;
import org.kaitei.query.pages.departments.DepartmentsPages;
import org.kaitei.query.pages.entry.EntryPages;
import org.kaitei.query.pages.form.CalledNow;
import org.kaitei.query.pages.form.Commands;
import org.kaitei.query.pages.form.FormResolver;
import org.kaitei.query.pages.form.RefusalWords;
import org.kaitei.query.pages.intake.IntakePages;
import org.kaitei.query.pages.judgement.JudgementPages;
import org.kaitei.query.pages.ledger.LedgerPages;
import org.kaitei.query.pages.programs.CallsPages;
import org.kaitei.query.pages.programs.ProblemPages;
import org.kaitei.query.pages.review.BeginPages;
import org.kaitei.query.pages.review.ReviewPages;
import org.kaitei.query.pages.signing.RefusedPages;
import org.kaitei.query.pages.signing.SignInPages;
import org.kaitei.query.pages.work.PartPages;
import org.kaitei.query.pages.work.WorkPages;
import org.kaitei.query.views.ViewReader;
import org.kaitei.web.ProblemWords;
import org.kaitei.web.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What the pages need. */
@Configuration(proxyBeanMethods = false)
@Import({
  PlanPages.class,
  PlanHistoryPages.class,
  EditionPages.class,
  SheetPages.class,
  IndicatorPages.class,
  GridPages.class,
  ComparisonPages.class,
  NotePages.class,
  SearchPages.class,
  ReadingPages.class,
  EntryPages.class,
  CommentPages.class,
  AmendmentPages.class,
  WorkPages.class,
  PartPages.class,
  BeginPages.class,
  JudgementPages.class,
  ReviewPages.class,
  AccountsPages.class,
  AccountPages.class,
  OwnAccountPages.class,
  LogPages.class,
  IntakePages.class,
  DepartmentsPages.class,
  DepartmentPages.class,
  LedgerPages.class,
  SignInPages.class,
  CallsPages.class,
  ProblemPages.class,
  RefusedPages.class
})
@PropertySource("classpath:org/kaitei/query/wiring/upload.properties")
public class PagesWiring {

  /** The templates take their words from the bean of this name. */
  @Bean
  static MessageSource messageSource() {
    return texts("pages");
  }

  /** What pages say of a refusal comes before what the API says of it. */
  @Bean
  RefusalWords refusalWords(MessageSource messages, ViewReader views) {
    return new RefusalWords(
        new ProblemWords(texts("refusals", "problems")), messages, new CalledNow(views));
  }

  private static MessageSource texts(String... names) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(names);
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  @Bean
  ChartLibrary chartLibrary() throws IOException {
    return ChartLibrary.onClassPath();
  }

  @Bean
  DiffTelling diffTelling(MessageSource messages) {
    return new DiffWords(messages);
  }

  @Bean
  VisitResolver visitResolver(
      MessageSource messages, Actors actors, People people, ViewReader views) {
    return new VisitResolver(messages, actors, people, () -> Departments.of(views.now()));
  }

  @Bean
  PageProblems pageProblems(Problems problems, RefusalWords words, VisitResolver visits) {
    return new PageProblems(problems, words, visits);
  }

  @Bean
  Commands commands(
      @Value("${kaitei.commands}") String address, JsonMapper json, RefusalWords words) {
    return new Commands(address, json, words);
  }

  @Bean
  WebMvcConfigurer pages(VisitResolver visits) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
        resolvers.add(new FormResolver());
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new PageHeaders());
      }
    };
  }
}
