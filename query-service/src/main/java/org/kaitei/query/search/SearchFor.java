package org.kaitei.query.search;

import org.jspecify.annotations.Nullable;
import org.kaitei.plan.PlanId;
import org.kaitei.query.question.Moment;
import org.kaitei.query.question.Question;
import org.kaitei.query.search.Subject.Kind;

/**
 * Asks what is called or says something.
 *
 * @param plan in which it must be known; null for any
 * @param limit how many finds at most
 * @param after the {@code next} of the page before; null for the first
 * @param published whether only what was published is looked through
 */
public record SearchFor(
    String query,
    @Nullable PlanId plan,
    @Nullable Kind kind,
    int limit,
    @Nullable String after,
    Moment moment,
    boolean published)
    implements Question<SearchDocument> {

  /** Among all that there is. */
  public SearchFor(String query, PlanId plan, Kind kind, int limit, String after, Moment moment) {
    this(query, plan, kind, limit, after, moment, false);
  }

  public SearchFor amongPublished() {
    return new SearchFor(query, plan, kind, limit, after, moment, true);
  }

  @Override
  public SearchFor at(Moment moment) {
    return new SearchFor(query, plan, kind, limit, after, moment, published);
  }

  @Override
  public Class<SearchDocument> answer() {
    return SearchDocument.class;
  }
}
