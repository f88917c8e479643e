package org.kaitei.query.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.publication.PublishedView;
import org.kaitei.query.search.Findable.Found;
import org.kaitei.query.search.Findable.Match;
import org.kaitei.query.search.Subject.Kind;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;

/**
 * What the public finds: plans that have a published sheet and their indicators, by what they were
 * called when one was last published. Notes and the text of a plan are not looked through, because
 * a search cannot tell which of them stand on a published sheet.
 *
 * @param plans and when a sheet of theirs was last published
 * @param version the position of the last publication
 */
record PublishedFinds(Map<PlanId, Instant> plans, long version) {

  private static final Set<Kind> KINDS = EnumSet.of(Kind.PLAN, Kind.INDICATOR);
  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing((Found found) -> found.cursor().kind())
          .thenComparing(found -> found.cursor().since());

  static PublishedFinds of(ViewsAt views) {
    Optional<Version<PublishedView>> found = views.find(PublishedView.KEY);
    return new PublishedFinds(
        found.map(published -> published.state().plans()).orElse(Map.of()),
        found.map(Version::position).orElse(0L));
  }

  /**
   * @param plan in which it must be known; null for any
   * @throws Refusal {@code plan-not-found} for one that has published nothing
   */
  List<Found> in(Catalogue catalogue, Terms terms, Kind kind, PlanId plan) {
    if (plan != null && !plans.containsKey(plan)) {
      throw Refusal.notFound("plan", plan);
    }
    Map<Subject, Found> all = new LinkedHashMap<>();
    plans.forEach(
        (published, lastAt) -> {
          if (plan == null || plan.equals(published)) {
            catalogue.find(terms, kind, published, lastAt).stream()
                .filter(found -> KINDS.contains(found.subject().kind()))
                .map(this::published)
                .filter(found -> !found.matches().isEmpty())
                .forEach(found -> all.putIfAbsent(found.subject(), found));
          }
        });
    return all.values().stream().sorted(IN_ORDER).toList();
  }

  /** Without what plans say about it that have published nothing. */
  private Found published(Found found) {
    List<Match> matches =
        found.matches().stream().filter(match -> isPublic(match.wording())).toList();
    return new Found(
        found.subject(),
        found.cursor(),
        found.title() != null && isPublic(found.title()) ? found.title() : null,
        found.plans().stream().filter(plans::containsKey).toList(),
        matches);
  }

  private boolean isPublic(Wording wording) {
    return wording.plan() == null || plans.containsKey(wording.plan());
  }
}
