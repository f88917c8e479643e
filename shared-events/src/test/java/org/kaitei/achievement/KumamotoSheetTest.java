package org.kaitei.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaitei.figure.Figure;
import org.kaitei.figure.grammar.FigureGrammar;

/** The evaluation sheet that the formulas were found on, printed in September 2022. */
class KumamotoSheetTest {

  static List<CSVRecord> rows() throws IOException {
    Path file = Path.of("../samples/kumamoto-2022-09.csv");
    try (var reader = Files.newBufferedReader(file)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_s_achievement_is_computed_from_its_own_figures(CSVRecord row) {
    assertThat(achievement(row).printed()).isEqualTo(row.get("computed_achievement"));
  }

  @Test
  void all_but_one_of_the_thirty_printed_achievements_follow_from_their_figures()
      throws IOException {
    List<CSVRecord> rows = rows();

    assertThat(rows).hasSize(30);
    assertThat(rows.stream().filter(row -> !agrees(row)))
        .extracting(row -> row.get("table") + " " + row.get("no"))
        .containsExactly("vision-2030 6");
  }

  private static boolean agrees(CSVRecord row) {
    return new Reported(row.get("printed_achievement")).agreesWith(achievement(row));
  }

  private static Achievement achievement(CSVRecord row) {
    Inputs inputs =
        new Inputs(figure(row, "baseline"), figure(row, "actual_2021"), figure(row, "target"));
    return Method.named(row.get("method")).orElseThrow().compute(inputs);
  }

  private static Figure figure(CSVRecord row, String column) {
    return FigureGrammar.read(row.get(column), row.get("unit"))
        .plain(row.get(column))
        .orElseThrow();
  }
}
