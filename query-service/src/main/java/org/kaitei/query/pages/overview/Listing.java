package org.kaitei.query.pages.overview;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaitei.indicator.IndicatorId;
import org.kaitei.query.overview.OverviewDocument;
import org.kaitei.query.pages.Words;

/**
 * Which indicators a plan's page lists, and how they stand.
 *
 * @param onlyThese whether others are left out; else they are there without a word on how they
 *     stand
 */
public record Listing(Map<IndicatorId, StandingTag> standings, boolean onlyThese) {

  /** All of them, without saying how they stand. */
  public static final Listing PLAIN = new Listing(Map.of(), false);

  public static Listing of(OverviewDocument overview, Choice choice, Words words) {
    Map<IndicatorId, StandingTag> standings = new HashMap<>();
    overview.indicators().stream()
        .filter(choice::lists)
        .forEach(listed -> standings.put(listed.indicator(), StandingTag.of(listed, words)));
    return new Listing(standings, !choice.isAll());
  }

  public boolean shows(IndicatorId indicator) {
    return !onlyThese || standings.containsKey(indicator);
  }

  /** Null where that is not told. */
  public @Nullable StandingTag of(IndicatorId indicator) {
    return standings.get(indicator);
  }
}
