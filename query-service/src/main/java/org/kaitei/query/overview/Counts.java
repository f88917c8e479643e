package org.kaitei.query.overview;

import java.util.Collection;

/**
 * How many indicators stand how.
 *
 * @param all of them; the others add up to it
 */
public record Counts(
    int all, int achieved, int onTrack, int behind, int worse, int notMeasured, int notJudged) {

  static Counts of(Collection<OverviewDocument.Listed> indicators) {
    int[] counted = new int[Standing.values().length];
    indicators.forEach(listed -> counted[listed.standing().ordinal()]++);
    return new Counts(
        indicators.size(),
        counted[Standing.ACHIEVED.ordinal()],
        counted[Standing.ON_TRACK.ordinal()],
        counted[Standing.BEHIND.ordinal()],
        counted[Standing.WORSE.ordinal()],
        counted[Standing.NOT_MEASURED.ordinal()],
        counted[Standing.NOT_JUDGED.ordinal()]);
  }

  public int of(Standing standing) {
    return switch (standing) {
      case ACHIEVED -> achieved;
      case ON_TRACK -> onTrack;
      case BEHIND -> behind;
      case WORSE -> worse;
      case NOT_MEASURED -> notMeasured;
      case NOT_JUDGED -> notJudged;
    };
  }
}
