package org.kaitei.query.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaitei.access.person.Person;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.plan.PlanId;
import org.kaitei.query.department.Departments;
import org.kaitei.query.indicator.IndicatorView;
import org.kaitei.query.plan.PlansView;
import org.kaitei.query.views.ViewsAt;
import org.springframework.context.MessageSource;

/**
 * How a file says what entries say with ids: plans and indicators are called what they were at the
 * moment of the file, departments what they were on the day of the entry, and people what they are
 * now. Each is looked up once.
 */
final class EntryWords {

  private final ViewsAt views;
  private final Departments departments;
  private final Function<Collection<String>, List<Person>> people;
  private final MessageSource messages;
  private final Locale locale;
  private final Map<PlanId, String> plans = new HashMap<>();
  private final Map<IndicatorId, Optional<String>> indicators = new HashMap<>();
  private final Map<String, String> persons = new HashMap<>();

  EntryWords(
      ViewsAt views,
      Departments departments,
      Function<Collection<String>, List<Person>> people,
      MessageSource messages,
      Locale locale) {
    this.views = views;
    this.departments = departments;
    this.people = people;
    this.messages = messages;
    this.locale = locale;
    views
        .find(PlansView.KEY)
        .ifPresent(
            found -> found.state().plans().forEach(plan -> plans.put(plan.id(), plan.title())));
  }

  String say(String code) {
    return messages.getMessage(code, null, locale);
  }

  /** Null for none, and where it is not known. */
  @Nullable String plan(@Nullable PlanId plan) {
    return plans.get(plan);
  }

  /** Null for none, and before it was defined. */
  @Nullable String indicator(@Nullable IndicatorId indicator) {
    return indicator == null
        ? null
        : indicators.computeIfAbsent(indicator, this::defined).orElse(null);
  }

  private Optional<String> defined(IndicatorId indicator) {
    return views
        .find(IndicatorView.KIND.of(indicator))
        .map(found -> found.state().definition())
        .map(definition -> definition.name());
  }

  /** As an event carries it where the directory does not know it. */
  @Nullable String department(@Nullable String said, Instant then) {
    return said == null ? null : departments.nameThen(said, then);
  }

  String person(String subject) {
    return persons.computeIfAbsent(subject, this::called);
  }

  /** Kaitei itself acts under names that are nobody's. */
  private String called(String subject) {
    String itself = messages.getMessage("log.who." + subject, null, null, locale);
    return itself != null
        ? itself
        : people.apply(List.of(subject)).stream()
            .findFirst()
            .map(person -> person.called(say("person.erased")))
            .orElse(subject);
  }
}
