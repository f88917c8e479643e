package org.kaitei.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from the start of a process to its first answer. */
record Starts(Scratch scratch, Pace pace) {

  @FunctionalInterface
  interface Folders {
    Path next(int start) throws Exception;
  }

  /** The first start, which may have to prepare shared classes, counts for nothing. */
  String measure(String what, Folders data) throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int start = 0; start <= pace.starts(); start++) {
      seconds.add(PackagedKaitei.start(data.next(start), scratch).seconds());
      scratch.stopLast();
    }
    List<Double> counted = seconds.subList(1, seconds.size()).stream().sorted().toList();
    return "%-34s %5.2f s  (%.2f to %.2f)"
        .formatted(what, Median.of(counted), counted.getFirst(), counted.getLast());
  }
}
