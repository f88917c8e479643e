package org.kaitei.standalone.bench;

import java.util.List;

/** The one in the middle; of two in the middle, the one between them. */
final class Median {
  private Median() {}

  static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
