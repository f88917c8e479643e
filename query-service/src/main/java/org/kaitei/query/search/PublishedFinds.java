package org.kaitei.query.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kaitei.ledger.Refusal;
import org.kaitei.plan.PlanId;
import org.kaitei.query.publication.PublishedMoments;
import org.kaitei.query.publication.PublishedView;
import org.kaitei.query.search.Findable.Found;
import org.kaitei.query.search.Subject.Kind;
import org.kaitei.query.sheet.SheetView;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewsAt;
import org.kaitei.sheet.SheetId;

/**
 * What the public finds: plans that have a published sheet and the indicators on it, by what they
 * were called at the position that was published. Notes and the text of a plan are not looked
 * through, because a search cannot tell which of them stand on a published sheet.
 *
 * @param sheets what each published sheet shows, the one that was published last first
 * @param version the position of the last publication
 */
record PublishedFinds(List<Scope> sheets, long version) {

  private static final Comparator<Found> IN_ORDER =
      Comparator.comparing((Found found) -> found.cursor().kind())
          .thenComparing(found -> found.cursor().since());

  static PublishedFinds of(ViewsAt views, PublishedMoments moments) {
    Optional<Version<PublishedView>> found = views.find(PublishedView.KEY);
    return new PublishedFinds(
        found.stream()
            .flatMap(published -> published.state().lastFirst().stream())
            .flatMap(sheet -> shown(views, moments, sheet).stream())
            .toList(),
        found.map(Version::position).orElse(0L));
  }

  private static Optional<Scope> shown(ViewsAt views, PublishedMoments moments, SheetId sheet) {
    return moments
        .ofLast(views, sheet)
        .map(
            moment -> {
              Set<Subject> subjects = new HashSet<>();
              subjects.add(new Subject(Kind.PLAN, sheet.plan().value()));
              views
                  .until(moment)
                  .find(SheetView.KIND.of(sheet.stream().id()))
                  .ifPresent(
                      found ->
                          found.state().rows().stream()
                              .map(reported -> reported.row().indicator().value())
                              .forEach(id -> subjects.add(new Subject(Kind.INDICATOR, id))));
              return new Scope(sheet.plan(), moment, subjects);
            });
  }

  /**
   * @param plan in which it must be known; null for any
   * @throws Refusal {@code plan-not-found} for one that has published nothing
   */
  List<Found> in(Catalogue catalogue, Terms terms, Kind kind, PlanId plan) {
    List<Scope> asked =
        sheets.stream().filter(sheet -> plan == null || plan.equals(sheet.plan())).toList();
    if (plan != null && asked.isEmpty()) {
      throw Refusal.notFound("plan", plan);
    }
    Map<Subject, Found> all = new LinkedHashMap<>();
    asked.stream()
        .flatMap(sheet -> catalogue.find(terms, kind, sheet).stream())
        .forEach(found -> all.merge(found.subject(), found, PublishedFinds::together));
    return all.values().stream().sorted(IN_ORDER).toList();
  }

  /** By what the one that was published last calls it. */
  private static Found together(Found last, Found before) {
    List<PlanId> plans =
        Stream.concat(last.plans().stream(), before.plans().stream()).distinct().toList();
    return new Found(last.subject(), last.cursor(), last.title(), plans, last.matches());
  }
}
