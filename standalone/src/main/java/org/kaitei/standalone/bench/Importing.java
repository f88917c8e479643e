package org.kaitei.standalone.bench;

import java.util.ArrayList;
import java.util.List;
import org.kaitei.standalone.Progress;

/**
 * What it costs to take a large sheet as a workbook, beside the same rows as a CSV, by turns, each
 * time into a plan of its own; and a dry run of both.
 */
final class Importing {
  private static final int ROWS = 5_000;
  private static final int MOST_ROUNDS = 3;

  private final InProcess kaitei;
  private final Pace pace;
  private final Progress progress;
  private final List<String> lines = new ArrayList<>();
  private int plans;

  Importing(InProcess kaitei, Pace pace, Progress progress) {
    this.kaitei = kaitei;
    this.pace = pace;
    this.progress = progress;
  }

  List<Ratio> measure() throws Exception {
    var rows = new ManyRows(ROWS);
    byte[] csv = rows.csv();
    byte[] workbook = rows.workbook();
    List<Double> dryWorkbook = new ArrayList<>();
    List<Double> dryCsv = new ArrayList<>();
    List<Double> takenWorkbook = new ArrayList<>();
    List<Double> takenCsv = new ArrayList<>();
    int rounds = Math.min(MOST_ROUNDS, pace.rounds());
    for (int round = 0; round <= rounds; round++) {
      dryWorkbook.add(rowsPerSecond(ManyRows.WORKBOOK, workbook, "?dryRun=true"));
      dryCsv.add(rowsPerSecond(ManyRows.CSV, csv, "?dryRun=true"));
      takenWorkbook.add(rowsPerSecond(ManyRows.WORKBOOK, workbook, ""));
      takenCsv.add(rowsPerSecond(ManyRows.CSV, csv, ""));
    }
    lines.add(
        "resident after importing %,d rows %d times: %d MiB"
            .formatted(ROWS, plans, Memory.residentMib(ProcessHandle.current())));
    return List.of(
        ratio("dry run, workbook to CSV", dryWorkbook, dryCsv),
        ratio("import, workbook to CSV", takenWorkbook, takenCsv));
  }

  List<String> lines() {
    return lines;
  }

  /** The first round brings the code to its speed and counts for nothing. */
  private static Ratio ratio(String what, List<Double> ours, List<Double> theirs) {
    return new Ratio(what, 1, ours.subList(1, ours.size()), theirs.subList(1, theirs.size()));
  }

  private double rowsPerSecond(String type, byte[] file, String query) throws Exception {
    String plan = "import-" + ++plans;
    kaitei.http().post("/api/plans", "application/json", ManyRows.plan(plan));
    kaitei.awaitViews();
    long start = System.nanoTime();
    kaitei.http().post("/api/plans/" + plan + "/sheets/2021/import" + query, type, file);
    double seconds = (System.nanoTime() - start) / 1e9;
    progress.say("  %s%s: %,d rows in %.1f s".formatted(type, query, ROWS, seconds));
    kaitei.awaitViews();
    return ROWS / seconds;
  }
}
