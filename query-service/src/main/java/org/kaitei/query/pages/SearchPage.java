package org.kaitei.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaitei.plan.PlanId;
import org.kaitei.query.search.SearchDocument;
import org.kaitei.query.search.SearchDocument.Hit;
import org.kaitei.query.search.SearchDocument.HitText;
import org.kaitei.query.search.SearchDocument.Piece;
import org.kaitei.query.search.Subject.Kind;

/**
 * What was found.
 *
 * @param narrower the same search for one kind, or for all
 * @param next where the next page is; null at the end
 */
public record SearchPage(
    Frame frame, int found, List<Link> narrower, List<Line> lines, String next) {

  /**
   * Something that fits.
   *
   * @param texts in which it was found, once where a plan says the same as another
   */
  public record Line(String kind, Link thing, List<String> plans, List<Text> texts) {}

  /**
   * @param part which of its texts it is
   * @param former whether it is called so no longer
   */
  public record Text(String part, boolean former, List<Piece> excerpt) {}

  /**
   * @param titles of the plans
   */
  static SearchPage of(SearchDocument search, Map<PlanId, String> titles, Visit visit) {
    String title = visit.words().say("search.title", search.query());
    return new SearchPage(
        Frame.of(visit, title, List.of(Frame.home(visit)), "/api/search", search),
        search.found(),
        narrower(visit),
        search.hits().stream().map(hit -> line(hit, titles, visit)).toList(),
        search.next() == null ? null : visit.here(Map.of("after", search.next())));
  }

  private static List<Link> narrower(Visit visit) {
    String chosen = visit.kept().get("kind");
    List<Link> links = new ArrayList<>();
    links.add(link("search.all", null, chosen, visit));
    for (Kind kind : Kind.values()) {
      links.add(link("search.kind." + kind, kind.name(), chosen, visit));
    }
    return links;
  }

  /** Leads nowhere when it is the one that was chosen. */
  private static Link link(String words, String kind, String chosen, Visit visit) {
    Map<String, String> other = new LinkedHashMap<>(visit.kept());
    other.remove("after");
    other.remove("kind");
    if (kind != null) {
      other.put("kind", kind);
    }
    boolean here = Objects.equals(kind, chosen);
    return new Link(visit.words().say(words), here ? null : visit.keeping(other).here(Map.of()));
  }

  private static Line line(Hit hit, Map<PlanId, String> titles, Visit visit) {
    String kind = visit.words().say("search.kind." + hit.kind());
    return new Line(
        kind,
        new Link(hit.title() == null ? kind : hit.title(), path(hit, visit)),
        hit.kind() == Kind.PLAN
            ? List.of()
            : hit.plans().stream().map(p -> titles.getOrDefault(p, p.value())).toList(),
        hit.texts().stream().map(text -> text(text, visit.words())).distinct().toList());
  }

  private static Text text(HitText text, Words words) {
    return new Text(words.say("search.part." + text.part()), text.former(), text.excerpt());
  }

  private static String path(Hit hit, Visit visit) {
    return switch (hit.kind()) {
      case PLAN -> visit.to("/plans/" + hit.id());
      case SECTION -> part("section-", hit, visit);
      case INITIATIVE -> part("initiative-", hit, visit);
      case NARRATIVE -> part("section-", hit, visit).replaceFirst("/[A-Z]+/[A-Za-z]+$", "");
      case INDICATOR -> visit.to("/indicators/" + hit.id());
      case NOTE -> visit.to("/notes/" + hit.id());
    };
  }

  /** A narrative is found where its section is, which stands before it in its id. */
  private static String part(String anchor, Hit hit, Visit visit) {
    return visit.to("/plans/" + hit.plans().getFirst()) + "#" + anchor + hit.id();
  }
}
