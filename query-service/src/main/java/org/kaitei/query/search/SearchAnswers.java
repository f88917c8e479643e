package org.kaitei.query.search;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kaitei.query.plan.PlanAnswers;
import org.kaitei.query.publication.PublishedMoments;
import org.kaitei.query.search.Findable.Found;
import org.kaitei.query.search.Findable.Match;
import org.kaitei.query.search.SearchDocument.Hit;
import org.kaitei.query.search.SearchDocument.HitText;
import org.kaitei.query.views.Place;
import org.kaitei.query.views.Version;
import org.kaitei.query.views.ViewReader;
import org.kaitei.query.views.ViewsAt;

/** Answers what is called or says something. */
public final class SearchAnswers {

  private final ViewReader reader;
  private final CatalogueKeeper keeper;
  private final PublishedMoments moments = new PublishedMoments();

  public SearchAnswers(ViewReader reader, CatalogueKeeper keeper) {
    this.reader = reader;
    this.keeper = keeper;
  }

  @QueryHandler
  public SearchDocument search(SearchFor question) {
    Terms terms = Terms.of(question.query());
    String begun = reader.begun(); // first, so that what is read later is never taken for older
    Place place = reader.place();
    Instant asOf = question.moment().asOf();
    ViewsAt views =
        reader.at(asOf == null || asOf.isAfter(place.recordedAt()) ? place.recordedAt() : asOf);
    if (question.plan() != null) {
      PlanAnswers.plan(views, question.plan());
    }
    Catalogue catalogue = keeper.upTo(place, begun);
    PublishedFinds published = question.published() ? PublishedFinds.of(views, moments) : null;
    List<Found> found =
        published == null
            ? catalogue.find(terms, question.kind(), new Scope(question.plan(), views.mark(), null))
            : published.in(catalogue, terms, question.kind(), question.plan());
    int from = question.after() == null ? 0 : behind(Cursor.of(question.after()), found);
    int to = Math.min(found.size(), from + question.limit());
    List<Found> page = found.subList(from, to);
    return new SearchDocument(
        question.query(),
        found.size(),
        hits(page, terms, views),
        to < found.size() ? page.getLast().cursor().toString() : null,
        views.mark(),
        published == null ? catalogue.version(views.mark()) : published.version());
  }

  private static int behind(Cursor after, List<Found> found) {
    return (int) found.stream().takeWhile(f -> !after.isBefore(f.cursor())).count();
  }

  private static List<Hit> hits(List<Found> page, Terms terms, ViewsAt views) {
    Map<Wording, String> texts = texts(page, views);
    return page.stream().map(found -> hit(found, terms, texts)).toList();
  }

  private static Hit hit(Found found, Terms terms, Map<Wording, String> texts) {
    return new Hit(
        found.subject().kind(),
        found.subject().ownId(),
        found.plans(),
        found.title() == null ? null : texts.get(found.title()),
        found.matches().stream()
            .map(
                match ->
                    new HitText(
                        match.wording().part(),
                        match.former(),
                        Excerpt.of(texts.get(match.wording()), terms)))
            .toList());
  }

  /** As written, by wordings without their texts. */
  private static Map<Wording, String> texts(List<Found> page, ViewsAt views) {
    List<String> stretches =
        page.stream()
            .flatMap(SearchAnswers::shown)
            .map(wording -> WordingsView.holding(wording.position()).id())
            .distinct()
            .toList();
    Map<Wording, String> texts = new HashMap<>();
    views.all(WordingsView.KIND, stretches).values().stream()
        .map(Version::state)
        .map(WordingsView::wordings)
        .flatMap(Collection::stream)
        .forEach(wording -> texts.put(wording.bare(), wording.text()));
    return texts;
  }

  private static Stream<Wording> shown(Found found) {
    return Stream.concat(
        Stream.ofNullable(found.title()), found.matches().stream().map(Match::wording));
  }
}
