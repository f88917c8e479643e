package org.kaitei.query.ledger;

import java.util.Map;
import java.util.stream.Stream;

/** Tells in which stretches of the ledger something that is looked for may stand. */
@FunctionalInterface
public interface Candidates {

  /**
   * For a store that finds documents by their ids only: any stretch may hold it, and whoever looks
   * for it goes through all of them.
   */
  Candidates ALL = (newest, wanted) -> Stream.iterate(newest, n -> n >= 0, n -> n - 1);

  /**
   * The numbers of stretches, falling; nothing that fits stands in others.
   *
   * @param newest the first that may be told
   * @param wanted what is looked for
   */
  Stream<Long> newestFirst(long newest, Wanted wanted);

  /**
   * Who stands in those from a number on, each with the first of them, as far as that is known
   * without reading them.
   */
  default Map<String, Long> recorders(long from) {
    return Map.of();
  }
}
