package org.kaitei.query.pages.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators of a plan divided by one thing that they have in common. */
public record Division(String title, List<Line> lines) {

  /**
   * @param goal whose colour stands beside it; null for none
   * @param name of those that have it in common
   * @param href where only they are counted; null where there is no such page
   */
  public record Line(
      @Nullable Integer goal, String name, @Nullable String href, int all, List<Tally> tallies) {}
}
