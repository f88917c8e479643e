package org.kaitei.query.views;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of something long that is found by what stands in it, where the store has true indexes. It
 * is found as soon as it is full, so that nothing is indexed again with each entry.
 */
public interface Indexed {

  /** Which part it is, counted from 0. */
  long number();

  boolean isFull();

  /** The words by which it is found, in each field that can be searched. */
  Map<String, Set<String>> index();

  /**
   * Something that must stand in what is looked for: any of the words in any of the fields.
   *
   * @param words by field
   */
  record AnyOf(Map<String, Set<String>> words) {

    public static AnyOf in(String field, String word) {
      return new AnyOf(Map.of(field, Set.of(word)));
    }
  }

  /**
   * Asks for the full parts that hold all of it.
   *
   * @param kind of views
   * @param newest the highest number that is wanted
   */
  record Lookup(String kind, long newest, List<AnyOf> all) {}
}
