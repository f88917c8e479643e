package org.kaitei.query.pages.overview;

import org.kaitei.query.pages.Words;

/** How the pages call a Sustainable Development Goal: by its official short title. */
final class Goal {

  private Goal() {}

  static String numbered(int goal, Words words) {
    return words.say("goal.numbered", String.valueOf(goal), words.say("goal." + goal));
  }
}
