package org.kaitei.query.pages.overview;

import org.jspecify.annotations.Nullable;
import org.kaitei.query.overview.OverviewDocument.Listed;
import org.kaitei.query.pages.Words;

/**
 * How one indicator stands, in a word.
 *
 * @param against the period of the target that it is held against; null without one
 * @param why it is not judged; null when it is
 */
public record StandingTag(
    String look, String word, @Nullable String against, @Nullable String why) {

  public static StandingTag of(Listed listed, Words words) {
    String period = words.period(listed.target());
    return new StandingTag(
        Tally.look(listed.standing()),
        Tally.word(listed.standing(), words),
        period == null || listed.component() == null
            ? period
            : words.say("with-component", period, listed.component()),
        listed.why() == null ? null : words.say("why." + listed.why()));
  }
}
