package org.kaitei.standalone.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Two crowds that act by turns in short rounds, so that what else happens on the machine happens to
 * both.
 *
 * @param settle waits until the machine has nothing left to do of a former round
 */
record Turns(Pace pace, Settling settle) {

  @FunctionalInterface
  interface Settling {
    void await() throws Exception;
  }

  /** What is compiled before the first round does not count against it. */
  void warmUp(Crowd us, Crowd them) throws Exception {
    us.act(pace.warmUp());
    settle.await();
    them.act(pace.warmUp().dividedBy(4));
  }

  /** The first round of both brings the crowd to its size and counts for nothing. */
  Ratio compare(String what, Crowd us, Crowd them) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round <= pace.rounds(); round++) {
      ours.add(us.act(pace.round()).perSecond());
      settle.await();
      theirs.add(them.act(pace.round()).perSecond());
    }
    return new Ratio(what, us.clients().size(), rounds(ours), rounds(theirs));
  }

  private static List<Double> rounds(List<Double> all) {
    return all.subList(1, all.size());
  }
}
